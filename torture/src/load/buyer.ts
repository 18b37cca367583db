import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CartRequest } from '@millrace/contracts';
import type { Random } from '../plan/random.js';
import type { OpenRequest } from './journal.js';
import { sendUntilAnswered, type Client } from './send-until-answered.js';
import { productOf } from './product.js';

/** The products that are bought: two with stock for some minutes, and `hot`, whose stock is contended. */
const bought = ['lamp', 'rug', 'hot'] as const;
const pieces = 500;

const tokens = [
  ...(['tok_success', 'tok_success', 'tok_success', 'tok_success', 'tok_decline', 'tok_timeout'] as const),
  ...(['tok_3ds', 'tok_3ds', 'tok_out_of_order', 'tok_lost_answer', 'tok_capture_fails'] as const),
] as const;

const send = async (client: Client, request: Parameters<Client['journal']['open']>[0]): Promise<OpenRequest> => {
  const note = client.journal.open(request);
  await sendUntilAnswered(client, note);
  return note;
};

/** Creates the products for the buyers, and their stock. */
export const stockTheCatalogue = async (client: Client): Promise<void> => {
  for (const id of bought) {
    const request = { type: 'PutProduct', ...productOf(id, 500, false) } as const;
    await send(client, { aggregate: 'product', id, requestId: randomUUID(), request });
    if (id === 'hot') continue;
    for (const { id: variantId } of request.variants) {
      const delivery = { type: 'AdjustStock', delta: pieces, reason: 'delivery' } as const;
      await send(client, { aggregate: 'item', id: variantId, requestId: randomUUID(), request: delivery });
    }
  }
};

/** Fills carts and checks them out, one after another; some cards are declined, some payments time out. */
export const runBuyer = async (client: Client, random: Random, ends: AbortSignal): Promise<void> => {
  while (!ends.aborted) {
    const id = randomUUID();
    const sendToCart = (request: CartRequest) => send(client, { aggregate: 'cart', id, requestId: randomUUID(), request });
    for (const request of visit(id, random)) await sendToCart(request);
    await pause(random.between(20, 200));
  }
};

const visit = (id: string, random: Random): readonly CartRequest[] => {
  const keyHash = createHash('sha256').update(id).digest('hex');
  const line = () => ({
    lineId: randomUUID(),
    variantId: `${random.oneOf(...bought)}_${random.between(1, 2)}`,
    quantity: random.between(1, 3),
    attributes: [],
  });
  return [
    { type: 'CreateCart', keyHash, currency: 'EUR', note: '', attributes: [], buyer: {}, lines: [line()] },
    ...(random.chance(0.4) ? [{ type: 'AddLines' as const, keyHash, lines: [line()] }] : []),
    {
      type: 'CheckOut',
      keyHash,
      orderId: randomUUID(),
      orderKeyHash: keyHash,
      email: `${id}@buyer.example`,
      shippingAddress: {
        firstName: 'Ada',
        lastName: 'Miller',
        address1: 'Mill Lane 1',
        city: 'Berlin',
        zip: '10115',
        countryCode: 'DE',
      },
      deliveryOptionHandle: 'standard',
      payment: {
        provider: 'simulated',
        token: random.oneOf(...tokens),
      },
    },
  ];
};
