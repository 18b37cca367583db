import { type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import { effectOf, type RecordedFor } from '@millrace/event-log';
import { eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type EffectMethod<C extends ConsumerContract> = (event: RecordedFor<C>) => Promise<void>;

/**
 * Calls the method at least once for each event of a consumer contract, for `concurrency` events at a time, one by default: for effects
 * outside of the log, which must be idempotent by the event's id.
 */
export const EffectOn = <C extends ConsumerContract>(
  consumer: C,
  { concurrency = 1 }: Readonly<{ concurrency?: number }> = {},
): HandlerDecorator<EffectMethod<C>> =>
  eventHandler(durableConsumerOf(consumer), (handle) =>
    effectOf({ consumer, concurrency, act: (event) => handle(event, {}) as Promise<void> }),
  );
