import { PAYMENT, type PaymentState, payment } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type PaymentCommand, paymentDecider } from './payment.js';

@Injectable()
export class PaymentRepository extends AggregateRepository<typeof payment, PaymentState, PaymentCommand> {
  readonly stream = PAYMENT;
  readonly aggregate = payment;
  readonly decider = paymentDecider;
}
