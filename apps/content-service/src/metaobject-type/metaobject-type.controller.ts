import { metaobjectType, type MetaobjectTypeRequest, type MetaobjectTypeState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { MetaobjectTypeRepository } from './metaobject-type.repository.js';

/** Executes the staff's commands on types of metaobjects. */
@Controller()
export class MetaobjectTypeController {
  constructor(private readonly repository: MetaobjectTypeRepository) {}

  @CommandHandler(metaobjectType, MetaobjectTypeRepository, (state) => state)
  handle(
    @Payload() command: MetaobjectTypeRequest,
    @Ctx() { state }: DecisionContext<MetaobjectTypeState>,
  ): DecisionOf<typeof metaobjectType> {
    return this.repository.decide(state, command);
  }
}
