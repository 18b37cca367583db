import { consumers, type customer, timerConsumers } from '@millrace/contracts';
import type { RecordedFor, Timer } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, TimerHandler, TimersOn } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { signUpExpiry } from './customer.js';
import { CustomerRepository } from './customer.repository.js';
import type { Customer } from './customer-state.js';

/** Ends sign-ups that nobody confirms, so that no data of them stay. */
@Controller()
export class SignUpExpiryController {
  constructor(private readonly customers: CustomerRepository) {}

  @TimersOn(consumers.timeSignUps)
  timeSignUp(@Payload() { event, aggregateId: key }: RecordedFor<typeof consumers.timeSignUps>): readonly Timer[] {
    return [{ kind: timerConsumers.expireSignUpWhenDue.kind, key, dueAt: new Date(signUpExpiry(event.expiresAt)) }];
  }

  @TimerHandler(timerConsumers.expireSignUpWhenDue, CustomerRepository)
  expire(@Payload() _: unknown, @Ctx() { state }: DecisionContext<Customer>): DecisionOf<typeof customer> {
    return this.customers.decide(state, { type: 'ExpireSignUp' });
  }
}
