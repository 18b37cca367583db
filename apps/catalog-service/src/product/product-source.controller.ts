import { consumers, type product } from '@millrace/contracts';
import { soldArticle } from '@millrace/contracts/sold-article';
import type { RecordedFor } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, ReactionTo } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { Product } from './product.js';
import { ProductRepository } from './product.repository.js';

/** Makes and revises the products that are articles of an existing system. */
@Controller()
export class ProductSourceController {
  constructor(private readonly products: ProductRepository) {}

  @ReactionTo(
    consumers.reviseProductWhenErpArticleChanged,
    ProductRepository,
    ({ aggregateId }) => soldArticle(aggregateId).productId,
  )
  revise(
    @Payload() { aggregateId: articleId, seq, at, event }: RecordedFor<typeof consumers.reviseProductWhenErpArticleChanged>,
    @Ctx() { state }: DecisionContext<Product>,
  ): DecisionOf<typeof product> {
    const { handle, variantId } = soldArticle(articleId);
    return this.products.decide(state, { type: 'TakeFromSource', articleId, handle, variantId, seq, at, event });
  }
}
