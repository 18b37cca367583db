import { CUSTOMER, customer } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type CustomerCommand, customerDecider } from './customer.js';
import type { Customer } from './customer-state.js';

@Injectable()
export class CustomerRepository extends AggregateRepository<typeof customer, Customer, CustomerCommand> {
  readonly stream = CUSTOMER;
  readonly aggregate = customer;
  readonly decider = customerDecider;
}
