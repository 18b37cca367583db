import { redirect, type RedirectRequest, type RedirectState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { RedirectRepository } from './redirect.repository.js';

/** Executes the staff's commands on redirects. */
@Controller()
export class RedirectController {
  constructor(private readonly repository: RedirectRepository) {}

  @CommandHandler(redirect, RedirectRepository, (state) => state)
  handle(@Payload() command: RedirectRequest, @Ctx() { state }: DecisionContext<RedirectState>): DecisionOf<typeof redirect> {
    return this.repository.decide(state, command);
  }
}
