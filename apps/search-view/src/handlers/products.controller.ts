import {
  FindProducts,
  type InputOf,
  ListCollections,
  ListHandles,
  ListProducts,
  MatchRuleSets,
  type OutputOf,
  Recommend,
} from '@millrace/contracts';
import { memoizeUntilRevision, type ViewQueryContext, ViewQueryHandler, ViewRuntime } from '@millrace/views';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { findProducts, type IdsOfHandles, idsOfHandles } from './find-products.js';
import { listCollections } from './list-collections.js';
import { listHandles } from './list-handles.js';
import { listProducts } from './list-products.js';
import { matchRuleSets } from './match-rule-sets.js';
import { recommend } from './recommend.js';
import { handleCacheBytes, replyCache } from './reply-cache.js';

/** Answers with products and collections that are named or listed, not searched. */
@Controller()
export class ProductsController {
  readonly #idsOfHandles: IdsOfHandles;

  constructor(view: ViewRuntime) {
    this.#idsOfHandles = memoizeUntilRevision(view.revision, handleCacheBytes, (handles) => idsOfHandles(view.rows(), handles));
  }

  @ViewQueryHandler(FindProducts)
  findProducts(
    @Payload() input: InputOf<typeof FindProducts>,
    @Ctx() { readRows }: ViewQueryContext,
  ): Promise<OutputOf<typeof FindProducts>> {
    return findProducts({ readRows, idsOfHandles: this.#idsOfHandles }, input);
  }

  @ViewQueryHandler(ListProducts)
  listProducts(
    @Payload() input: InputOf<typeof ListProducts>,
    @Ctx() { rows }: ViewQueryContext,
  ): Promise<OutputOf<typeof ListProducts>> {
    return listProducts(rows, input);
  }

  @ViewQueryHandler(Recommend, replyCache)
  recommend(
    @Payload() input: InputOf<typeof Recommend>,
    @Ctx() { rows, revision }: ViewQueryContext,
  ): Promise<OutputOf<typeof Recommend>> {
    return recommend(rows, input, revision);
  }

  @ViewQueryHandler(ListCollections, replyCache)
  listCollections(
    @Payload() input: InputOf<typeof ListCollections>,
    @Ctx() { rows, revision }: ViewQueryContext,
  ): Promise<OutputOf<typeof ListCollections>> {
    return listCollections(rows, input, revision);
  }

  @ViewQueryHandler(MatchRuleSets, replyCache)
  matchRuleSets(
    @Payload() input: InputOf<typeof MatchRuleSets>,
    @Ctx() { rows, revision }: ViewQueryContext,
  ): Promise<OutputOf<typeof MatchRuleSets>> {
    return matchRuleSets(rows, input, revision);
  }

  @ViewQueryHandler(ListHandles)
  listHandles(
    @Payload() input: InputOf<typeof ListHandles>,
    @Ctx() { rows }: ViewQueryContext,
  ): Promise<OutputOf<typeof ListHandles>> {
    return listHandles(rows, input);
  }
}
