import { CONTENT, policy, type PolicyRequest, type PolicyState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { policyDecider } from './policy.js';

@Injectable()
export class PolicyRepository extends AggregateRepository<typeof policy, PolicyState, PolicyRequest> {
  readonly stream = CONTENT;
  readonly aggregate = policy;
  readonly decider = policyDecider;
}
