import type { EventLog } from '@millrace/event-log';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { EVENT_LOG } from './repository/event-log.token.js';
import { EventLogStrategy } from './event-log.strategy.js';
import { HealthRegistry } from './health-registry.js';

/** Provides the connection to the log, the transport over it and the app's health to every module. Closes the connection last. */
@Global()
@Module({})
export class EventLogModule implements OnApplicationShutdown {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  static forRoot(log: EventLog, health: HealthRegistry): DynamicModule {
    return {
      module: EventLogModule,
      providers: [{ provide: EVENT_LOG, useValue: log }, { provide: HealthRegistry, useValue: health }, EventLogStrategy],
      exports: [EVENT_LOG, HealthRegistry, EventLogStrategy],
    };
  }

  /** Nest calls the hooks of global modules after those of all others. */
  async onApplicationShutdown(): Promise<void> {
    await this.log.close();
  }
}
