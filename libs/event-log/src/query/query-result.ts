import type { OutputOf, StreamName } from '@millrace/contracts';
import type { Position } from '../message/position.js';

/** The metadata of a query. `readAfter` is the position that the answer should include; `caller` identifies the end user, if known. */
export type QueryContext = Readonly<{ readAfter: Position; caller: string }>;

/** How far the view that answered a query has read the log, and how far it is behind. */
export type Freshness = Readonly<{
  view: string;
  positions: Readonly<Partial<Record<StreamName, number>>>;
  /** Events that are known and not read yet. */
  behindEvents: number;
  /** Age of the oldest event that may be unread, in milliseconds. */
  behindMs: number;
  /** Whether the position of `readAfter` was reached. */
  reached: boolean;
}>;

/** The answer to a query. */
export type QueryResult<Q> = Readonly<{ data: OutputOf<Q>; freshness?: Freshness }>;

/** The reply on the wire. */
export type QueryReply = Readonly<{ data: unknown; freshness?: Freshness } | { refused: { code: string; message: string } }>;

/** Code of a refusal on the wire: the instance cannot answer at the moment. `sendQuery` throws it as `LogError`. */
export const notAvailable = 'NOT_AVAILABLE';
