import type { Consumer } from '@millrace/event-log';
import { UseFilters } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { UnchangedErrorsFilter } from './unchanged-errors.filter.js';

/** Nest passes handlers of this transport to its strategy alone. */
export const EVENT_LOG_TRANSPORT = Symbol('event-log-transport');

/** A controller's method as a consumer calls it. */
export type Handle = (payload: unknown, context: unknown) => Promise<unknown>;
export type ClassOf<T> = abstract new (...parameters: never[]) => T;
/** Finds a provider of the app by its class. */
export type Resolve = <T>(provider: ClassOf<T>) => T;

/** The metadata that a decorator stores for the strategy: creates the consumer that calls the method. */
export type HandlerExtras = Readonly<{ subscribe(handle: Handle, resolve: Resolve): Consumer }>;

/** Decorates methods of one signature only, so that the compiler checks a handler against its contract. */
export type HandlerDecorator<F> = <M extends F>(target: object, key: string | symbol, method: TypedPropertyDescriptor<M>) => void;

/** A handler without a reply: Nest's `@EventPattern` under the consumer's name. */
export const eventHandler = <F>(name: string, subscribe: HandlerExtras['subscribe']): HandlerDecorator<F> =>
  decorator(EventPattern<string>(name, EVENT_LOG_TRANSPORT, { subscribe }));

/** A handler with a reply: Nest's `@MessagePattern` under the consumer's name. */
export const messageHandler = <F>(name: string, subscribe: HandlerExtras['subscribe']): HandlerDecorator<F> =>
  decorator(MessagePattern<string>(name, EVENT_LOG_TRANSPORT, { subscribe }));

const decorator =
  <F>(pattern: MethodDecorator): HandlerDecorator<F> =>
  (target, key, method) => {
    pattern(target, key, method);
    UseFilters(UnchangedErrorsFilter)(target, key, method);
  };
