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

/** What moves the stock of an item. */
export type StockRequest = Exclude<ItemRequest, { type: 'ChangeInventoryPolicy' }>;

export type Asking = Readonly<
  | { aggregate: 'item'; request: StockRequest }
  | { aggregate: 'product'; request: ProductRequest }
  | { aggregate: 'cart'; request: CartRequest }
>;

/** A final answer, and the newest sequence of the aggregate that anybody had been told of when the question was put. */
export type Told = Readonly<{
  outcome: CommandResult<typeof item> | CommandResult<typeof product> | CommandResult<typeof cart>;
  known: number;
}>;

export type Question = Asking &
  Readonly<{
    id: string;
    requestId: string;
    expectedVersion?: number;
    /** How it has to end, whatever else happens. */
    must?: 'rejected' | 'conflict' | 'reused';
  }>;

/** One request of a client, with all the final answers it was given, however often it asked. */
export type Asked = Question & Readonly<{ attempts: number; told: readonly Told[] }>;

/** How the rows of a view compare with those that were built anew; without a comparison, why there is none. */
export type Rebuilt = Readonly<{
  view: string;
  comparison?: OutputOf<ReturnType<typeof viewOperations>['CompareBuilds']>;
  fault?: string;
}>;

/** Everything that clients did and were told, and everything that is in the log at the end. */
export type History = Readonly<{
  asked: readonly Asked[];
  /** What orders asked of the warehouse, of those that were played and those that the checkout placed. */
  caused: readonly Recorded[];
  /** The streams of the writers under torture, each in its order. */
  events: readonly Recorded[];
  /** The streams of the checkout and the payments, each in its order. */
  trade: readonly Recorded[];
  /** Every view built anew and compared, once all had come to rest. */
  rebuilt: readonly Rebuilt[];
  /** How many messages lie among the dead letters. */
  parked: number;
}>;

export type Violation = Readonly<{ rule: string; about: string; detail: string }>;

export const keyOfEvent = ({ aggregate, aggregateId }: Recorded): string => `${aggregate}.${aggregateId}`;

/** The events by a key; those without one are left out. */
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
