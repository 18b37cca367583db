import { article, type ArticleRequest, type ArticleState } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ArticleRepository } from './article.repository.js';

/** Executes the staff's commands on articles. */
@Controller()
export class ArticleController {
  constructor(private readonly repository: ArticleRepository) {}

  @CommandHandler(article, ArticleRepository, (state) => state)
  handle(@Payload() command: ArticleRequest, @Ctx() { state }: DecisionContext<ArticleState>): DecisionOf<typeof article> {
    return this.repository.decide(state, command);
  }
}
