import { Module } from '@nestjs/common';
import { AccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { AccountReactionController } from './account/account-reaction.controller.js';
import { CustomerController } from './customer/customer.controller.js';
import { CustomerRepository } from './customer/customer.repository.js';
import { EmailRegisteredController } from './customer/email-registered.controller.js';
import { SignUpExpiryController } from './customer/sign-up-expiry.controller.js';
import { CustomerQueryController } from './queries/customer-query.controller.js';
import { StaffMemberController } from './staff-member/staff-member.controller.js';
import { StaffMemberRepository } from './staff-member/staff-member.repository.js';
import { StaffQueryController } from './staff-member/staff-query.controller.js';

/** Customers and their accounts, and members of staff. */
@Module({
  controllers: [
    CustomerController,
    SignUpExpiryController,
    EmailRegisteredController,
    AccountController,
    AccountReactionController,
    CustomerQueryController,
    StaffMemberController,
    StaffQueryController,
  ],
  providers: [CustomerRepository, AccountRepository, StaffMemberRepository],
})
export class CustomerModule {}
