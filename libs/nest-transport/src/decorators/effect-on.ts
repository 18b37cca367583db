import { type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import { effectOf, type RecordedFor } from '@millrace/event-log';
import { eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type EffectMethod<C extends ConsumerContract> = (event: RecordedFor<C>) => Promise<void>;

/**
 * Calls the method at least once for each event of a consumer contract, one at a time: for effects outside of the log, which must be
 * idempotent by the event's id.
 */
export const EffectOn = <C extends ConsumerContract>(consumer: C): HandlerDecorator<EffectMethod<C>> =>
  eventHandler(durableConsumerOf(consumer), (handle) =>
    effectOf({ consumer, act: (event) => handle(event, {}) as Promise<void> }),
  );
