import type { ItemEvent, OrderEvent } from '@millrace/contracts';
import { type Histories, ofType, type Violation } from '../history/logged-event.js';

type Waiting = { orderId: string; quantity: number };

/**
 * The pieces of each order: only what was held for it is released or committed, no more is committed than it bought, only what was committed comes
 * back, once for each return and location, and back orders are served in the order of their commits.
 */
export const piecesBelongToOrders = (items: Histories<'item'>, orders: Histories<'order'>): Violation[] =>
  [...items].flatMap(([id, events]) =>
    problemsOf(id, events, orders).map((detail) => ({ rule: 'pieces belong to orders', about: `item ${id}`, detail })),
  );

const problemsOf = (id: string, events: readonly ItemEvent[], orders: Histories<'order'>): readonly string[] => {
  const account = new Account(id, orders);
  for (const event of events) {
    const problem = account.problemOf(event);
    if (problem !== undefined) return [problem];
  }
  return [];
};

/** What an item has for each order, as its events say. */
class Account {
  readonly #held = new Map<string, number>();
  readonly #sold = new Map<string, number>();
  readonly #committed = new Map<string, number>();
  readonly #returns = new Set<string>();
  #waiting: Waiting[] = [];

  constructor(
    private readonly id: string,
    private readonly orders: Histories<'order'>,
  ) {}

  /** Why the event may not follow those before it; `undefined` when it may. */
  problemOf(event: ItemEvent): string | undefined {
    switch (event.type) {
      case 'StockHeld':
        add(this.#held, event.orderId, event.quantity);
        return undefined;
      case 'HoldReleased':
        return add(this.#held, event.orderId, -event.quantity) < 0
          ? `released of order ${event.orderId} what was not held`
          : undefined;
      case 'HoldCommitted':
        return this.#commit(event);
      case 'BackorderFilled':
        return this.#fill(event);
      case 'StockReturned':
        return this.#takeBack(event);
      case 'StockAdjusted':
      case 'BackorderFillPostponed':
      case 'InventoryPolicyChanged':
      case 'LowStockThresholdChanged':
      case 'LowStockReached':
        return undefined;
    }
  }

  #commit({ orderId, quantity, backordered = 0 }: Extract<ItemEvent, { type: 'HoldCommitted' }>): string | undefined {
    if (backordered > 0) this.#waiting.push({ orderId, quantity: backordered });
    if (add(this.#held, orderId, -quantity) < 0) return `committed of order ${orderId} what was not held`;
    add(this.#sold, orderId, quantity);
    const committed = add(this.#committed, orderId, quantity);
    const bought = boughtOf(this.orders.get(orderId) ?? [], this.id);
    return bought !== undefined && committed > bought
      ? `committed ${committed} for order ${orderId}, which bought ${bought}`
      : undefined;
  }

  #fill({ orderId, quantity }: Extract<ItemEvent, { type: 'BackorderFilled' }>): string | undefined {
    const [first, ...others] = this.#waiting;
    if (!first) return `filled a back order of order ${orderId}, and none waits`;
    if (first.orderId !== orderId) return `filled the back order of order ${orderId} before that of order ${first.orderId}`;
    if (quantity > first.quantity) return `filled ${quantity} for order ${orderId}, which waits for ${first.quantity}`;
    this.#waiting = quantity === first.quantity ? others : [{ orderId, quantity: first.quantity - quantity }, ...others];
    return undefined;
  }

  #takeBack(event: Extract<ItemEvent, { type: 'StockReturned' }>): string | undefined {
    const { orderId, returnId, quantity, location = 'main', backordered = 0 } = event;
    const name = `${orderId} ${returnId} ${location}`;
    if (this.#returns.has(name)) return `took back return ${returnId} of order ${orderId} twice`;
    this.#returns.add(name);
    let left = backordered;
    this.#waiting = this.#waiting.flatMap((one) => {
      const taken = one.orderId === orderId ? Math.min(left, one.quantity) : 0;
      left -= taken;
      return one.quantity > taken ? [{ ...one, quantity: one.quantity - taken }] : [];
    });
    return add(this.#sold, orderId, -quantity) < 0 ? `took back from order ${orderId} more than it was sold` : undefined;
  }
}

const add = (sums: Map<string, number>, key: string, delta: number): number => {
  const sum = (sums.get(key) ?? 0) + delta;
  sums.set(key, sum);
  return sum;
};

/** The pieces of a variant that an order bought; `undefined` for an order that is not in the history. */
const boughtOf = (order: readonly OrderEvent[], variantId: string): number | undefined => {
  const [placed] = ofType(order, 'OrderPlaced');
  return placed?.lines.reduce((sum, line) => (line.variantId === variantId ? sum + line.quantity : sum), 0);
};
