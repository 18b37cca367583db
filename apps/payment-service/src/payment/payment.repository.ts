import { PAYMENT, payment } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type PaymentCommand, paymentDecider } from './payment.js';
import type { Payment } from './payment-state.js';

@Injectable()
export class PaymentRepository extends AggregateRepository<typeof payment, Payment, PaymentCommand> {
  readonly stream = PAYMENT;
  readonly aggregate = payment;
  readonly decider = paymentDecider;
}
