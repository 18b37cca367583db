import { page, type PageRequest, type PageState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PageRepository } from './page.repository.js';

/** Executes the staff's commands on pages. */
@Controller()
export class PageController {
  constructor(private readonly repository: PageRepository) {}

  @CommandHandler(page, PageRepository, (state) => state)
  handle(@Payload() command: PageRequest, @Ctx() { state }: DecisionContext<PageState>): DecisionOf<typeof page> {
    return this.repository.decide(state, command);
  }
}
