import { type InputOf, type OutputOf, PAYMENT, ReconcilePayments } from '@millrace/contracts';
import { QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Reconciler } from './reconciler.js';
import { ReconciliationSchedule } from './reconciliation.schedule.js';

/** Compares the log with the payment providers on request. */
@Controller()
export class ReconciliationController {
  constructor(
    private readonly reconciler: Reconciler,
    private readonly schedule: ReconciliationSchedule,
  ) {}

  @QueryHandler(ReconcilePayments, { streams: [PAYMENT] })
  async reconcile(@Payload() { since }: InputOf<typeof ReconcilePayments>): Promise<OutputOf<typeof ReconcilePayments>> {
    const result = await this.reconciler.compare(since === undefined ? this.schedule.since : new Date(since));
    if (since === undefined) this.schedule.note(result.differences.length);
    return result;
  }
}
