import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type CartRequest, cart, ORDER, order, type OrderRequest } from '@millrace/contracts';
import { type CommandSender, type EventLog, loadEvents, LogError } from '@millrace/event-log';
import type { OrderKind } from './step-points.js';

type Shop = Readonly<{ commands: CommandSender; log: EventLog; variantId: string }>;

const keyHash = 'a'.repeat(64);
const timeoutMs = 2_000;
const tokens: Readonly<Record<OrderKind, string>> = {
  paid: 'tok_success',
  declined: 'tok_decline',
  silent: 'tok_timeout',
  regretted: 'tok_success',
};

/**
 * Places an order as a client does, who repeats each request until it is answered. An order that is to be regretted is cancelled when it is paid, which
 * is refused when it was dispatched meanwhile.
 */
export const placeOrder = async (shop: Shop, kind: OrderKind, until: number): Promise<string> => {
  const [cartId, orderId] = [randomUUID(), randomUUID()];
  for (const request of requestsOf(shop.variantId, orderId, tokens[kind])) {
    const requestId = randomUUID();
    await repeated(until, () => shop.commands.send({ aggregate: cart, id: cartId, requestId, request, timeoutMs }));
  }
  if (kind === 'regretted') await cancelWhenPaid(shop, orderId, until);
  return orderId;
};

const cancelWhenPaid = async ({ commands, log }: Shop, id: string, until: number): Promise<void> => {
  while (Date.now() < until) {
    const events = await loadEvents(log, ORDER, order, id).catch(() => []);
    if (events.some(({ event }) => event.type === 'OrderPaid')) break;
    await pause(100);
  }
  const request: OrderRequest = { type: 'CancelOrder', actor: 'buyer', keyHash, reason: 'changed my mind' };
  const requestId = randomUUID();
  await repeated(until, () => commands.send({ aggregate: order, id, requestId, request, timeoutMs }), ['accepted', 'rejected']);
};

/** Repeats a request under its id until it has a final answer. */
const repeated = async (
  until: number,
  send: () => Promise<{ status: string }>,
  answers: readonly string[] = ['accepted'],
): Promise<void> => {
  while (Date.now() < until) {
    const status = await send().then(
      (result) => result.status,
      (error: unknown) => {
        if (error instanceof LogError && error.code === 'NOT_AVAILABLE') return 'pending';
        throw error;
      },
    );
    if (answers.includes(status)) return;
    if (status !== 'pending') throw new Error(`a request was answered ${status}`);
  }
};

const requestsOf = (variantId: string, orderId: string, token: string): readonly CartRequest[] => [
  {
    type: 'CreateCart',
    keyHash,
    currency: 'EUR',
    note: '',
    attributes: [],
    buyer: {},
    lines: [{ lineId: randomUUID(), variantId, quantity: 2, attributes: [] }],
  },
  {
    type: 'CheckOut',
    keyHash,
    orderId,
    orderKeyHash: keyHash,
    email: 'ada@buyer.example',
    shippingAddress: {
      firstName: 'Ada',
      lastName: 'Miller',
      address1: 'Mill Lane 1',
      city: 'Berlin',
      zip: '10115',
      countryCode: 'DE',
    },
    deliveryOptionHandle: 'standard',
    payment: { provider: 'simulated', token },
  },
];
