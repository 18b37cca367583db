import { Module } from '@nestjs/common';
import { CommandsModule } from '../../commands/commands.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { ShopperActivity } from '../batch/shopper-activity.js';
import { BulkController } from './bulk.controller.js';
import { BulkGraphql } from './bulk.graphql.js';
import { BulkOperations } from './bulk-operations.js';
import { BulkRunner } from './bulk-runner.js';
import { BulkWorks } from './bulk-works.js';
import { ExportWork } from './export/export-work.js';
import { FileRoutes } from './file-routes.js';
import { StoredFiles } from './files/stored-files.js';
import { Uploads } from './files/uploads.js';
import { ImportWork } from './import/import-work.js';

/** Bulk operations: what they read, what they do in each step, and their progress. */
@Module({
  imports: [CommandsModule, IdentityModule],
  controllers: [BulkController],
  providers: [
    ShopperActivity,
    StoredFiles,
    Uploads,
    FileRoutes,
    BulkOperations,
    BulkRunner,
    BulkWorks,
    ImportWork,
    ExportWork,
    BulkGraphql,
  ],
  exports: [BulkGraphql, FileRoutes, ShopperActivity],
})
export class BulkModule {}
