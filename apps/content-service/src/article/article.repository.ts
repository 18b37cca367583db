import { CONTENT, article, type ArticleRequest, type ArticleState } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { articleDecider } from './article.js';

@Injectable()
export class ArticleRepository extends AggregateRepository<typeof article, ArticleState, ArticleRequest> {
  readonly stream = CONTENT;
  readonly aggregate = article;
  readonly decider = articleDecider;
}
