import type { AnyAggregate } from '@millrace/contracts';
import type { Cause } from '../message/envelope.js';
import type { Recorded } from './recorded.js';

/**
 * New events of one aggregate, with the position at which the aggregate is expected: sequence (0: no event yet) and version of its newest
 * event. Several requests for one aggregate in the same append follow each other, all with the same `expected`.
 */
export type AppendRequest = Readonly<{
  aggregate: AnyAggregate;
  id: string;
  expected: Readonly<{ seq: number; version: number }>;
  events: readonly Readonly<{ type: string }>[];
  cause: Cause;
}>;

/** `conflict`: some aggregate was not where it was expected, and nothing was written. */
export type AppendResult = Readonly<{ status: 'appended'; events: readonly Recorded[] } | { status: 'conflict' }>;
