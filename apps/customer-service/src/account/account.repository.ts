import { account, CUSTOMER } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type AccountCommand, accountDecider } from './account.js';
import type { Account } from './account-state.js';

@Injectable()
export class AccountRepository extends AggregateRepository<typeof account, Account, AccountCommand> {
  readonly stream = CUSTOMER;
  readonly aggregate = account;
  readonly decider = accountDecider;
}
