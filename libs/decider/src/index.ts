/** The result of `decide`: the events to append, or why the command is rejected. A rejection is a value; an exception is a bug. */
export type Decision<Event, Rejection> = { readonly accepted: readonly Event[] } | { readonly rejected: Rejection };

/** Accepts a command with these events; without events when the state is already as the command demands. */
export const accept = <Event>(...events: readonly Event[]): { readonly accepted: readonly Event[] } => ({ accepted: events });

/** Rejects a command. */
export const reject = <Rejection>(rejection: Rejection): { readonly rejected: Rejection } => ({ rejected: rejection });

/**
 * The rules of one aggregate, after Jérémie Chassaing's "Functional Event Sourcing Decider". Pure: no clock, no randomness, no I/O.
 * `decide` contains the rules that depend on history; contracts validate the shape of commands. `evolve` never rejects an event.
 * `Command` is whatever may change the aggregate: a request with the values that its rule needs, or an event of another aggregate.
 */
export type Decider<State, Command, Event, Rejection> = Readonly<{
  initial: State;
  decide: (state: State, command: Command) => Decision<Event, Rejection>;
  evolve: (state: State, event: Event) => State;
}>;

/** The state after the events, oldest first. */
export const fold = <State, Event>(
  evolve: (state: State, event: Event) => State,
  state: State,
  events: Iterable<Event>,
): State => {
  let folded = state;
  for (const event of events) folded = evolve(folded, event);
  return folded;
};
