import type { StreamContract } from '@millrace/contracts';
import type { Decision } from '@millrace/decider';
import type { Cause } from '../message/envelope.js';
import type { Folded, Participant } from './aggregate.js';

/** An event, and the participant (by `participantKey`) to which it is appended. */
export type AddressedEvent = Readonly<{ to: string; event: Readonly<{ type: string }> }>;

/** The states of participants by `participantKey`. */
export type States = ReadonlyMap<string, Folded<unknown>>;

/** A decision to be made and appended. */
export type DecisionRequest<R> = Readonly<{
  stream: StreamContract;
  participants: readonly Participant[];
  cause: Cause;
  /** Id for deduplication: the id of the request or of the causing event. */
  key: string;
  /** The result is `stale` unless the first participant has this version. */
  expectedVersion?: number;
  /** Called before each attempt, unless the key is processed: whether the request ended without an event before. */
  isSettled?(): Promise<boolean>;
  /**
   * May be called several times, each time with newer states. With `isPure` (it only computes), it may first be called with the initial
   * state of an aggregate whose events were not read: an append to an aggregate that has events is refused then.
   */
  decide(states: States): Promise<Decision<AddressedEvent, R>>;
  isPure?: true;
  /**
   * Milliseconds that a decision on several aggregates may wait for another such decision, to be appended in the same atomic batch. It waits
   * no longer than the first decision behind it that has an aggregate in common with it.
   */
  batchWaitMs?: number;
}>;

/**
 * `done`: the participants after the decision; `changed` is false when no event followed, or the key was processed before (`repeated`).
 * `stale`: `expectedVersion` was another. `reused`: the key was processed before with another input. `settled`: see `isSettled`.
 */
export type DecisionResult<R> = Readonly<
  | { status: 'done'; states: States; changed: boolean; repeated?: true }
  | { status: 'rejected'; rejection: R; states: States }
  | { status: 'stale'; states: States }
  | { status: 'reused' }
  | { status: 'settled' }
>;
