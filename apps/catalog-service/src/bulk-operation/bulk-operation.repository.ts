import { BULK, bulkOperation, type BulkOperationRequest, type BulkOperationState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { bulkOperationDecider } from './bulk-operation.js';

@Injectable()
export class BulkOperationRepository extends AggregateRepository<typeof bulkOperation, BulkOperationState, BulkOperationRequest> {
  readonly stream = BULK;
  readonly aggregate = bulkOperation;
  readonly decider = bulkOperationDecider;
}
