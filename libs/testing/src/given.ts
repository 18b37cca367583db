import assert from 'node:assert/strict';
import { type Decider, fold } from '@millrace/decider';

type Then<Event, Rejection> = Readonly<{
  /** Exactly these events follow, in this order. */
  then: (...events: readonly [Event, ...Event[]]) => void;
  /** Accepted without an event: the state is already as the command demands. */
  thenNothing: () => void;
  thenRejected: (rejection: Rejection) => void;
}>;

/**
 * Specifies a decider: given a history of events, when a command comes, then exactly these events follow. Compares whole values, so an
 * additional field fails as well as a missing one.
 */
export const given =
  <State, Command, Event, Rejection>(decider: Decider<State, Command, Event, Rejection>) =>
  (...history: readonly Event[]) => ({
    when: (command: Command): Then<Event, Rejection> => {
      const decision = decider.decide(fold(decider.evolve, decider.initial, history), command);
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- the third word of given, when, then; nobody awaits it
        then: (...events) => assert.deepStrictEqual(decision, { accepted: events }),
        thenNothing: () => assert.deepStrictEqual(decision, { accepted: [] }),
        thenRejected: (rejection) => assert.deepStrictEqual(decision, { rejected: rejection }),
      };
    },
    /** Asserts the state after the history. */
    thenState: (state: State): void => assert.deepStrictEqual(fold(decider.evolve, decider.initial, history), state),
  });
