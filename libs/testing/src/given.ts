import assert from 'node:assert/strict';
import { type Decider, fold } from '@millrace/decider';

type Then<Event, Rejection> = Readonly<{
  /** Exactly these events follow, in this order. */
  then: (...events: readonly [Event, ...Event[]]) => void;
  /** Accepted, and no event follows: what was asked is already so. */
  thenNothing: () => void;
  thenRejected: (rejection: Rejection) => void;
}>;

/**
 * The specification of a decider: after these events, when this is asked, exactly that follows. Compares whole values, so a
 * field too many fails as well as one too few.
 */
export const given =
  <State, Trigger, Event, Rejection>(decider: Decider<State, Trigger, Event, Rejection>) =>
  (...history: readonly Event[]) => ({
    when: (trigger: Trigger): Then<Event, Rejection> => {
      const decision = decider.decide(fold(decider.evolve, decider.initial, history), trigger);
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- the third word of given, when, then; nobody awaits it
        then: (...events) => assert.deepStrictEqual(decision, { accepted: events }),
        thenNothing: () => assert.deepStrictEqual(decision, { accepted: [] }),
        thenRejected: (rejection) => assert.deepStrictEqual(decision, { rejected: rejection }),
      };
    },
    /** The state after the history, for what only a state can tell. */
    thenState: (state: State): void => assert.deepStrictEqual(fold(decider.evolve, decider.initial, history), state),
  });
