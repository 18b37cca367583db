import { Module } from '@nestjs/common';
import { CommandsModule } from '../../commands/commands.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { ShopperActivity } from '../batch/shopper-activity.js';
import { BulkGraphql } from './bulk.graphql.js';
import { BulkOperations } from './bulk-operations.js';
import { FileRoutes } from './file-routes.js';
import { StoredFiles } from './files/stored-files.js';
import { Uploads } from './files/uploads.js';
import { ImportWork } from './import/import-work.js';

/** Bulk operations as staff see them: their files, requests and progress. */
@Module({
  imports: [CommandsModule, IdentityModule],
  providers: [ShopperActivity, StoredFiles, Uploads, FileRoutes, BulkOperations, ImportWork, BulkGraphql],
  exports: [BulkGraphql, FileRoutes, ImportWork, ShopperActivity, StoredFiles],
})
export class BulkModule {}
