import type { EventLog, RunningConsumer } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { EVENT_LOG } from './repository/event-log.token.js';
import { callHandler } from './handler/call-handler.js';
import { EVENT_LOG_TRANSPORT, type HandlerExtras } from './handler/handler-decorator.js';
import { type RegisteredHandler, verifyHandlers } from './handler/verify-handlers.js';
import { HealthRegistry } from './health-registry.js';

/**
 * Nest's transport over the event log. Starts one consumer of `@millrace/event-log` for each handler that the decorators of this
 * library declare. Order per aggregate, group commit, back-pressure, retries and dead letters are the consumers' own.
 */
@Injectable()
export class EventLogStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = EVENT_LOG_TRANSPORT;
  readonly #handlers: RegisteredHandler[] = [];
  readonly #running: RunningConsumer[] = [];

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly registry: HealthRegistry,
    private readonly modules: ModuleRef,
  ) {
    super();
  }

  /** Registers every handler: Nest's own map has one entry for all handlers of a pattern. */
  override addHandler(
    pattern: unknown,
    callback: MessageHandler,
    isEventHandler = false,
    extras: Partial<HandlerExtras> = {},
  ): void {
    this.#handlers.push({ pattern: String(pattern), app: extras.app, isEventHandler });
    super.addHandler(pattern, callback, isEventHandler, extras);
  }

  /**
   * Starts the consumers in the order of their controllers. Calls back with the error when one cannot start, with `HandlerMismatch` when the
   * handlers do not match the contracts of the app.
   */
  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      verifyHandlers(this.log.app, this.#handlers);
      for (const handler of this.messageHandlers.values()) {
        const { subscribe } = handler.extras as HandlerExtras;
        const subscription = subscribe(
          (payload, context) => callHandler(handler, payload, context),
          (provider) => this.modules.get(provider, { strict: false }),
        );
        const running = await subscription.start(this.log);
        this.#running.push(running);
        this.registry.register(subscription.name, running);
      }
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** Takes no new message and resolves when the messages in work are handled; consumers stop in reverse order. */
  async close(): Promise<void> {
    for (const running of this.#running.splice(0).reverse()) await running.stop();
  }

  on(): never {
    throw new Error('The event log has no events of its own to listen to.');
  }

  unwrap<T>(): T {
    return this.log as T;
  }
}
