import {
  BULK,
  bulkOperation,
  type BulkOperationRequest,
  type BulkOperationState,
  type InputOf,
  type OutputOf,
  ReadBulkOperation,
} from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf, QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { BulkOperationRepository } from './bulk-operation.repository.js';

/** Records bulk operations and their progress; the gateways carry them out. */
@Controller()
export class BulkOperationController {
  constructor(private readonly operations: BulkOperationRepository) {}

  @CommandHandler(bulkOperation, BulkOperationRepository, (state) => state)
  handle(
    @Payload() command: BulkOperationRequest,
    @Ctx() { state }: DecisionContext<BulkOperationState>,
  ): DecisionOf<typeof bulkOperation> {
    return this.operations.decide(state, command);
  }

  @QueryHandler(ReadBulkOperation, { streams: [BULK] })
  async read(@Payload() { id }: InputOf<typeof ReadBulkOperation>): Promise<OutputOf<typeof ReadBulkOperation>> {
    const { state, version } = await this.operations.read(id);
    return { state, version };
  }
}
