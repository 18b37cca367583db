import { policy, type PolicyRequest, type PolicyState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PolicyRepository } from './policy.repository.js';

/** Executes the staff's commands on policies. */
@Controller()
export class PolicyController {
  constructor(private readonly repository: PolicyRepository) {}

  @CommandHandler(policy, PolicyRepository, (state) => state)
  handle(@Payload() command: PolicyRequest, @Ctx() { state }: DecisionContext<PolicyState>): DecisionOf<typeof policy> {
    return this.repository.decide(state, command);
  }
}
