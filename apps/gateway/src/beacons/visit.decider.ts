import { type VisitEvent, visit, WEB } from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import type { DecisionTarget } from '@millrace/event-log';

/** The ids of what was observed in a visit. */
export type VisitState = ReadonlySet<string>;

/** The most events of one visit: what is observed beyond them is left out. A visitor who reads for an hour has a hundred. */
export const maxObservations = 200;

/** The rules of a visit: an observation is recorded once, however often it is reported. */
export const visitDecider: Decider<VisitState, readonly VisitEvent[], VisitEvent, never> = {
  initial: new Set(),
  decide: (state, observed) => {
    const events = new Map(observed.filter(({ id }) => !state.has(id)).map((event) => [event.id, event]));
    return accept(...[...events.values()].slice(0, Math.max(0, maxObservations - state.size)));
  },
  evolve: (state, { id }) => new Set(state).add(id),
};

/** Where and how visits are decided. */
export const visitTarget: DecisionTarget<typeof visit, VisitState> = { stream: WEB, aggregate: visit, decider: visitDecider };
