import { type AccountRequest, account } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { AccountRepository } from './account.repository.js';
import { type Account, toAccountState } from './account-state.js';

/** Handles the requests of the gateway about an e-mail address. */
@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountRepository) {}

  @CommandHandler(account, AccountRepository, toAccountState)
  handle(@Payload() request: AccountRequest, @Ctx() { state }: DecisionContext<Account>): DecisionOf<typeof account> {
    return this.accounts.decide(state, { ...request, now: new Date().toISOString() });
  }
}
