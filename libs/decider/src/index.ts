/** What a rule answers: the events that follow, or why nothing may. A refusal is a value; an exception is a bug. */
export type Decision<Event, Rejection> = { readonly accepted: readonly Event[] } | { readonly rejected: Rejection };

/** Accepts; with no event when what is asked is already so. */
export const accept = <Event>(...events: readonly Event[]): { readonly accepted: readonly Event[] } => ({ accepted: events });

export const reject = <Rejection>(rejection: Rejection): { readonly rejected: Rejection } => ({ rejected: rejection });

/**
 * The law of one aggregate, after Jérémie Chassaing's "Functional Event Sourcing Decider". Pure: no clock, no randomness,
 * no I/O. `decide` holds what depends on history (shape is the contract's matter); `evolve` never refuses: the past happened.
 * `Trigger` is whatever may move the aggregate: a request enriched with what the rule must know, or another's event.
 */
export type Decider<State, Trigger, Event, Rejection> = Readonly<{
  initial: State;
  decide: (state: State, trigger: Trigger) => Decision<Event, Rejection>;
  evolve: (state: State, event: Event) => State;
}>;

/** The state after these events, oldest first. */
export const fold = <State, Event>(
  evolve: (state: State, event: Event) => State,
  state: State,
  events: Iterable<Event>,
): State => {
  let folded = state;
  for (const event of events) folded = evolve(folded, event);
  return folded;
};
