import type { EventLog } from '@millrace/event-log';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { BaseConfig } from './config.js';
import { CONFIG, EVENT_LOG } from './tokens.js';

/** Gives every module of an app its log and its configuration; leaves the log last of all. */
@Global()
@Module({})
export class KitModule implements OnApplicationShutdown {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  static with(log: EventLog, config: BaseConfig): DynamicModule {
    return {
      module: KitModule,
      providers: [
        { provide: EVENT_LOG, useValue: log },
        { provide: CONFIG, useValue: config },
      ],
      exports: [EVENT_LOG, CONFIG],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.log.close();
  }
}
