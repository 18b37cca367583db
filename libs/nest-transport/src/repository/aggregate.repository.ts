import type { AnyAggregate, EventOf, RejectionOf, StreamContract } from '@millrace/contracts';
import type { Decider, Decision } from '@millrace/decider';
import { type EventLog, type Folded, loadEvents, readAggregate, readAggregateAfter, type RecordedOf } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { EVENT_LOG } from './event-log.token.js';

/**
 * The aggregates of one kind and their rules. A service has a subclass for each kind; handlers name it, and the transport folds,
 * decides and appends with it.
 */
@Injectable()
export abstract class AggregateRepository<A extends AnyAggregate, State, Command> {
  /** The stream the events are appended to. */
  abstract readonly stream: StreamContract;
  abstract readonly aggregate: A;
  abstract readonly decider: Decider<State, Command, EventOf<A>, RejectionOf<A>>;

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** Applies the rules to a state; appends nothing. */
  decide(state: State, command: Command): Decision<EventOf<A>, RejectionOf<A>> {
    return this.decider.decide(state, command);
  }

  /** One aggregate in its newest state; `version` 0 when it has no event. Throws `NOT_AVAILABLE`. */
  read(id: string): Promise<Folded<State>> {
    const { stream, aggregate, decider } = this;
    return readAggregate(this.log, { stream, aggregate, decider }, id);
  }

  /** One aggregate in a state that includes its event at `seq`, and may be older than the log. Throws `NOT_AVAILABLE`. */
  readAfter(id: string, seq: number): Promise<Folded<State>> {
    const { stream, aggregate, decider } = this;
    return readAggregateAfter(this.log, { stream, aggregate, decider }, id, seq);
  }

  /** All events of one aggregate, oldest first. Throws `NOT_AVAILABLE`. */
  async events(id: string): Promise<readonly RecordedOf<A>[]> {
    return (await loadEvents(this.log, this.stream, this.aggregate, id)) as readonly RecordedOf<A>[];
  }
}
