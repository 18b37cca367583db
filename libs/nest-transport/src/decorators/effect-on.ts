import { type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import { effectOf, type RecordedFor } from '@millrace/event-log';
import { eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type EffectMethod<C extends ConsumerContract> = (event: RecordedFor<C>) => Promise<void>;

/**
 * Calls the method at least once for each event of a consumer contract, for `concurrency` events at a time, one by default: for effects
 * outside of the log, which must be idempotent by the event's id. After `maxFailures` failures, five by default, an event becomes a dead letter.
 */
export const EffectOn = <C extends ConsumerContract>(
  consumer: C,
  options: Readonly<{ concurrency?: number; maxFailures?: number }> = {},
): HandlerDecorator<EffectMethod<C>> =>
  eventHandler(durableConsumerOf(consumer), (handle) =>
    effectOf({ consumer, ...options, act: (event) => handle(event, {}) as Promise<void> }),
  );
