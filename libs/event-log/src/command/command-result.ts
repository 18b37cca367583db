import type { AnyAggregate, RejectionOf, StateOf } from '@millrace/contracts';
import type { Folded } from '../decision/aggregate.js';
import type { Position } from '../message/position.js';

type Standing<A> = Readonly<{ state: StateOf<A>; version: number; createdAt: string; updatedAt: string; position: Position }>;

/**
 * What became of a request. `conflict`: the version expected was stale, here is how it stands. `reused`: the request's id was
 * used before with another input. `pending`: it is durable and will be carried out, but no outcome came in time.
 * `failed`: it could not be digested and was put aside.
 */
export type CommandResult<A> =
  | Readonly<{ status: 'accepted'; changed: boolean } & Standing<A>>
  | Readonly<{ status: 'rejected'; rejection: RejectionOf<A>; position: Position }>
  | Readonly<{ status: 'conflict' } & Standing<A>>
  | Readonly<{ status: 'reused' }>
  | Readonly<{ status: 'pending'; requestId: string }>
  | Readonly<{ status: 'failed'; reason: string }>;

export const standing = <A extends AnyAggregate, S>(
  stream: string,
  folded: Folded<S>,
  tell: (state: S) => StateOf<A>,
): Standing<A> => ({
  state: tell(folded.state),
  version: folded.version,
  createdAt: folded.createdAt ?? '',
  updatedAt: folded.updatedAt ?? '',
  position: folded.seq > 0 ? { [stream]: folded.seq } : {},
});
