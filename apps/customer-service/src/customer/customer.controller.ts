import { type CustomerRequest, customer } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CustomerRepository } from './customer.repository.js';
import { type Customer, toCustomerState } from './customer-state.js';

/** Handles the requests of customers. Tokens and sessions end by the clock of this process. */
@Controller()
export class CustomerController {
  constructor(private readonly customers: CustomerRepository) {}

  @CommandHandler(customer, CustomerRepository, toCustomerState)
  handle(@Payload() request: CustomerRequest, @Ctx() { state }: DecisionContext<Customer>): DecisionOf<typeof customer> {
    return this.customers.decide(state, { ...request, now: new Date().toISOString() });
  }
}
