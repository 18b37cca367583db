import { type AnyAggregate, type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import {
  type CallContext,
  type CommandTarget,
  type DeliverAgain,
  type RecordedFor,
  reactionAfterCall,
} from '@millrace/event-log';
import { type ClassOf, eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type CallMethod<C extends ConsumerContract, State, Command> = (
  event: RecordedFor<C>,
  context: CallContext<State>,
) => Promise<Command | DeliverAgain | undefined>;

/**
 * Calls another system for the events of a consumer contract. The method returns the answer as a command to one aggregate, whose rules then
 * decide: the one with the id of the event's own aggregate, or with `idOf` the event. `undefined` appends nothing, `DeliverAgain` repeats the
 * call later. It gets a state that may be older than the log, and is called again for an event that is delivered again: the call must be
 * idempotent. A slow answer delays no other aggregate. `begins`: see `reactionAfterCall`.
 */
export const CallOn = <C extends ConsumerContract, A extends AnyAggregate, State, Command>(
  consumer: C,
  repository: ClassOf<CommandTarget<A, State, Command>>,
  idOf: (event: RecordedFor<C>) => string = ({ aggregateId }) => aggregateId,
  begins: (event: RecordedFor<C>) => boolean = () => false,
): HandlerDecorator<CallMethod<C, State, Command>> =>
  eventHandler(durableConsumerOf(consumer), (handle, resolve) =>
    reactionAfterCall({
      consumer,
      target: resolve(repository),
      id: idOf,
      begins,
      call: (event, context) => handle(event, context) as Promise<Command | DeliverAgain | undefined>,
    }),
  );
