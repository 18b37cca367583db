import { ownedMetafields, type OwnedMetafieldsRequest, type OwnedMetafieldsState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { OwnedMetafieldsRepository } from './owned-metafields.repository.js';

/** Executes the staff's commands on metafields of what is no product. */
@Controller()
export class OwnedMetafieldsController {
  constructor(private readonly repository: OwnedMetafieldsRepository) {}

  @CommandHandler(ownedMetafields, OwnedMetafieldsRepository, (state) => state)
  handle(
    @Payload() command: OwnedMetafieldsRequest,
    @Ctx() { state }: DecisionContext<OwnedMetafieldsState>,
  ): DecisionOf<typeof ownedMetafields> {
    return this.repository.decide(state, command);
  }
}
