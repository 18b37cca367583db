import type { EventOf, RejectionOf } from '@millrace/contracts';
import type { Decision } from '@millrace/decider';

/**
 * The aggregate that a handler decides on: its id and its newest state. The handler is called again with a newer state when
 * another event was appended to the aggregate meanwhile.
 */
export type DecisionContext<State> = Readonly<{ id: string; state: State }>;

/** The decision of a handler about one aggregate. */
export type DecisionOf<A> = Decision<EventOf<A>, RejectionOf<A>>;
