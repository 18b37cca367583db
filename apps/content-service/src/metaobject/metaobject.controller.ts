import { metaobject, type MetaobjectRequest, type MetaobjectState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { MetaobjectRepository } from './metaobject.repository.js';

/** Executes the staff's commands on metaobjects. */
@Controller()
export class MetaobjectController {
  constructor(private readonly repository: MetaobjectRepository) {}

  @CommandHandler(metaobject, MetaobjectRepository, (state) => state)
  handle(
    @Payload() command: MetaobjectRequest,
    @Ctx() { state }: DecisionContext<MetaobjectState>,
  ): DecisionOf<typeof metaobject> {
    return this.repository.decide(state, command);
  }
}
