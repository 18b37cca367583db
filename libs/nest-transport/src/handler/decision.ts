import type { AnyAggregate, EventOf, RejectionOf } from '@millrace/contracts';
import type { Decider, Decision } from '@millrace/decider';
import type { Rules } from '../repository/aggregate.repository.js';

/**
 * The aggregate that a handler decides on: its id and its newest state. The handler is called again with a newer state when
 * another event was appended to the aggregate meanwhile.
 */
export type DecisionContext<State> = Readonly<{ id: string; state: State }>;

/** The decision of a handler about one aggregate. */
export type DecisionOf<A> = Decision<EventOf<A>, RejectionOf<A>>;

/** What a consumer folds and appends with when the decision comes from the handler. */
export const decidedByHandler = <A extends AnyAggregate, State>({
  stream,
  aggregate,
  decider: { initial, evolve },
}: Rules<A, State>) => {
  const decider: Decider<State, DecisionOf<A>, EventOf<A>, RejectionOf<A>> = {
    initial,
    evolve,
    decide: (_state, decision) => decision,
  };
  return { stream, aggregate, decider };
};
