import type {
  CartRequest,
  cart,
  ItemRequest,
  item,
  OutputOf,
  ProductRequest,
  product,
  viewOperations,
} from '@millrace/contracts';
import type { CommandResult, Recorded } from '@millrace/event-log';

/** Requests that change the stock of an item. */
export type StockRequest = Extract<ItemRequest, { type: 'CountStock' | 'AdjustStock' }>;

export type AggregateRequest = Readonly<
  | { aggregate: 'item'; request: StockRequest }
  | { aggregate: 'product'; request: ProductRequest }
  | { aggregate: 'cart'; request: CartRequest }
>;

/** A final answer; `known`: the newest sequence of the aggregate that any client had seen when the request was sent. */
export type Answer = Readonly<{
  result: CommandResult<typeof item> | CommandResult<typeof product> | CommandResult<typeof cart>;
  known: number;
}>;

export type ClientRequest = AggregateRequest &
  Readonly<{
    id: string;
    requestId: string;
    expectedVersion?: number;
    /** The only status that is correct. */
    mustBe?: 'rejected' | 'conflict' | 'reused';
  }>;

/** One request of a client with its number of attempts and every final answer. */
export type AnsweredRequest = ClientRequest & Readonly<{ attempts: number; answers: readonly Answer[] }>;

/** The comparison of a view with its rebuild, or the reason why there is none. */
export type Rebuilt = Readonly<{
  view: string;
  comparison?: OutputOf<ReturnType<typeof viewOperations>['CompareBuilds']>;
  failure?: string;
}>;

/** Everything that clients sent and received, and the content of the log at the end. */
export type History = Readonly<{
  requests: readonly AnsweredRequest[];
  /** Events of orders, simulated and real, to which the inventory reacts. */
  caused: readonly Recorded[];
  /** INVENTORY and CATALOG, each in order of sequence. */
  events: readonly Recorded[];
  /** CART, ORDER and PAYMENT, and SHIPPING, PRICING and NOTIFICATION of a whole shop; each in order of sequence. */
  trade: readonly Recorded[];
  /** The orders of the rows that were exported; absent without a sink. */
  exported?: readonly string[];
  /** The differences between the log and the payment provider, as texts; absent when they were not compared. */
  differences?: readonly string[];
  /** Every view, rebuilt and compared after the load has ended. */
  rebuilt: readonly Rebuilt[];
  /** The number of messages in DEADLETTER. */
  deadLetters: number;
}>;

export type Violation = Readonly<{ rule: string; about: string; detail: string }>;

export const keyOfEvent = ({ aggregate, aggregateId }: Recorded): string => `${aggregate}.${aggregateId}`;

/** The events grouped by a key, in order; events without a key are left out. */
export const eventsBy = (
  events: readonly Recorded[],
  keyOf: (event: Recorded) => string | undefined,
): Map<string, Recorded[]> => {
  const groups = new Map<string, Recorded[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
};
