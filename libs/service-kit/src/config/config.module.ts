import { type DynamicModule, Module } from '@nestjs/common';
import type { BaseConfig } from './config.js';

/** Injection token of the app's configuration, of the type that the app's own schema gives: `@Inject(CONFIG) config: PaymentConfig`. */
export const CONFIG = Symbol('config');

/** Provides the parsed configuration to every module of the app. */
@Module({})
export class ConfigModule {
  static forRoot(config: BaseConfig): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
