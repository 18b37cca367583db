import type { DurableConsumer } from '@millrace/contracts';
import type { Consumer } from '@millrace/event-log';
import { UseFilters } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { UnchangedErrorsFilter } from './unchanged-errors.filter.js';

/** Nest passes handlers of this transport to its strategy alone. */
export const EVENT_LOG_TRANSPORT = Symbol('event-log-transport');

/** A controller's method as a consumer calls it. */
export type Handle = (payload: unknown, context: unknown) => Promise<unknown>;
/** A class with instances of type `T`, as Nest uses it for injection. */
export type ClassOf<T> = abstract new (...parameters: never[]) => T;
/** Finds a provider of the app by its class. */
export type Resolve = <T>(provider: ClassOf<T>) => T;

/** Creates the consumer that calls the method. */
type Subscribe = (handle: Handle, resolve: Resolve) => Consumer;

/** The metadata that a decorator stores for the strategy: the app that declares the contract, and the consumer. */
export type HandlerExtras = Readonly<{ app: string | undefined; subscribe: Subscribe }>;

/** Decorates methods of one signature only, so that the compiler checks a handler against its contract. */
export type HandlerDecorator<F> = <M extends F>(target: object, key: string | symbol, method: TypedPropertyDescriptor<M>) => void;

/** A handler without a reply: Nest's `@EventPattern` under the name of the durable consumer. */
export const eventHandler = <F>({ app, durable }: DurableConsumer, subscribe: Subscribe): HandlerDecorator<F> => {
  const extras: HandlerExtras = { app, subscribe };
  return decorator(EventPattern<string>(durable, EVENT_LOG_TRANSPORT, extras));
};

/** A handler with a reply: Nest's `@MessagePattern` under the name of the contract, which `app` declares. */
export const messageHandler = <F>(
  { app, name }: Readonly<{ app: string | undefined; name: string }>,
  subscribe: Subscribe,
): HandlerDecorator<F> => {
  const extras: HandlerExtras = { app, subscribe };
  return decorator(MessagePattern<string>(name, EVENT_LOG_TRANSPORT, extras));
};

const decorator =
  <F>(pattern: MethodDecorator): HandlerDecorator<F> =>
  (target, key, method) => {
    pattern(target, key, method);
    UseFilters(UnchangedErrorsFilter)(target, key, method);
  };
