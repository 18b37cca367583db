import { consumers, type customer } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, ReactionTo } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CustomerRepository } from './customer.repository.js';
import type { Customer } from './customer-state.js';

type Registered = RecordedFor<typeof consumers.changeEmailWhenRegistered>;

/** Completes changes of e-mail addresses, or abandons the registration, so that no address stays registered for a customer who does not have it. */
@Controller()
export class EmailRegisteredController {
  constructor(private readonly customers: CustomerRepository) {}

  @ReactionTo(consumers.changeEmailWhenRegistered, CustomerRepository, ({ event }) => event.customerId)
  registered(
    @Payload() { aggregateId: emailHash, event: { tokenId } }: Registered,
    @Ctx() { state }: DecisionContext<Customer>,
  ): DecisionOf<typeof customer> {
    return this.customers.decide(state, { type: 'EmailRegistered', emailHash, tokenId });
  }
}
