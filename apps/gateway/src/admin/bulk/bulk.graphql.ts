import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../../generated/admin.js';
import { BulkOperations } from './bulk-operations.js';
import { bulkResolvers } from './bulk.resolvers.js';
import { Uploads } from './files/uploads.js';
import { ImportWork } from './import/import-work.js';

/** The part of the admin API about bulk operations. */
@Injectable()
export class BulkGraphql {
  readonly resolvers: Resolvers;

  constructor(operations: BulkOperations, uploads: Uploads, imports: ImportWork) {
    this.resolvers = bulkResolvers(operations, uploads, imports);
  }
}
