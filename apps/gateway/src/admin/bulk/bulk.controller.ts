import { consumers } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { EffectOn } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { BulkRunner } from './bulk-runner.js';

/** Steps of different operations that one gateway does at a time. */
const concurrency = 2;

/** Each step of a bulk operation follows from the event of the one before. A gateway that ends in the middle of a step leaves it to another. */
@Controller()
export class BulkController {
  constructor(private readonly runner: BulkRunner) {}

  @EffectOn(consumers.doBulkOperationStep, { concurrency })
  async step(@Payload() { aggregateId }: RecordedFor<typeof consumers.doBulkOperationStep>): Promise<void> {
    await this.runner.step(aggregateId);
  }
}
