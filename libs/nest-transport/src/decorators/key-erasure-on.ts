import { type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import { eraseKeysWhen, type RecordedFor } from '@millrace/event-log';
import { eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type ErasureMethod<C extends ConsumerContract> = (event: RecordedFor<C>) => readonly string[];

/** Erases the keys of the data subjects that the method returns for an event; their personal data cannot be read any more. */
export const KeyErasureOn = <C extends ConsumerContract>(consumer: C): HandlerDecorator<ErasureMethod<C>> =>
  eventHandler(durableConsumerOf(consumer), (handle) =>
    eraseKeysWhen({ consumer, dataSubjects: (event) => handle(event, {}) as Promise<readonly string[]> }),
  );
