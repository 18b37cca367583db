import { collection, type CollectionRequest, type CollectionState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CollectionRepository } from './collection.repository.js';

/** Executes the staff's commands on collections. */
@Controller()
export class CollectionController {
  constructor(private readonly repository: CollectionRepository) {}

  @CommandHandler(collection, CollectionRepository, (state) => state)
  handle(
    @Payload() command: CollectionRequest,
    @Ctx() { state }: DecisionContext<CollectionState>,
  ): DecisionOf<typeof collection> {
    return this.repository.decide(state, command);
  }
}
