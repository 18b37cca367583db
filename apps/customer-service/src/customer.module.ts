import { Module } from '@nestjs/common';
import { AccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { AccountReactionController } from './account/account-reaction.controller.js';
import { CustomerController } from './customer/customer.controller.js';
import { CustomerRepository } from './customer/customer.repository.js';
import { CustomerQueryController } from './queries/customer-query.controller.js';

/** Customers and their accounts. */
@Module({
  controllers: [CustomerController, AccountController, AccountReactionController, CustomerQueryController],
  providers: [CustomerRepository, AccountRepository],
})
export class CustomerModule {}
