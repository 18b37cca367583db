import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import { CommandsModule } from '../../commands/commands.module.js';
import { SettingsModule } from '../../config/settings.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { BulkController } from './bulk.controller.js';
import { BulkModule } from './bulk.module.js';
import { BulkRunner } from './bulk-runner.js';
import { BulkWorks } from './bulk-works.js';
import { ExportWork } from './export/export-work.js';
import { MutationWork } from './operations/mutation-work.js';
import { QueryWork } from './operations/query-work.js';

const works: Provider[] = [BulkRunner, BulkWorks, ExportWork, QueryWork, MutationWork];

/** What does the steps of bulk operations. */
@Module({})
export class BulkWorkModule {
  /** `api`: the module with the schema of the admin API; `schema`: provides it as `EXECUTED_SCHEMA`. */
  static over(api: Type, schema: Provider): DynamicModule {
    const imports = [api, BulkModule, CommandsModule, IdentityModule, SettingsModule];
    return { module: BulkWorkModule, imports, controllers: [BulkController], providers: [schema, ...works] };
  }
}
