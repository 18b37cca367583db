import { type AnyAggregate, type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import { eraseKeysWhen, type RecordedOf } from '@millrace/event-log';
import { eventHandler, type HandlerDecorator } from '../handler/handler-decorator.js';

type ErasureMethod<Src extends AnyAggregate> = (event: RecordedOf<Src>) => readonly string[];

/** Erases the keys of the data subjects that the method returns for an event; their personal data cannot be read any more. */
export const ErasesKeysOn = <Src extends AnyAggregate>(consumer: ConsumerContract<Src>): HandlerDecorator<ErasureMethod<Src>> =>
  eventHandler(durableConsumerOf(consumer).durable, (handle) =>
    eraseKeysWhen({ consumer, dataSubjects: (event) => handle(event, {}) as Promise<readonly string[]> }),
  );
