import type { EventLog } from '@millrace/event-log';
import { EventLogModule, type HealthRegistry } from '@millrace/nest-transport';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { BaseConfig } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';

type Parts = Readonly<{ log: EventLog; config: BaseConfig; health: HealthRegistry; module: Type | DynamicModule }>;

/** The module that Nest starts: the app's own module, its configuration and its connection to the log. */
@Module({})
export class RootModule {
  static forApp({ log, config, health, module }: Parts): DynamicModule {
    return {
      module: RootModule,
      imports: [ConfigModule.forRoot(config), EventLogModule.forRoot(log, health), module],
    };
  }
}
