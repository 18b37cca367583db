import { type InputOf, type OutputOf, SearchProducts, Suggest } from '@millrace/contracts';
import { type ViewQueryContext, ViewQueryHandler } from '@millrace/views';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { SYNONYMS, type SynonymsOf } from '../query-parser/synonyms.js';
import { replyCache } from './reply-cache.js';
import { searchProducts } from './search-products.js';
import { suggest } from './suggest.js';

/** Answers search queries. */
@Controller()
export class SearchController {
  constructor(@Inject(SYNONYMS) private readonly synonyms: SynonymsOf) {}

  @ViewQueryHandler(SearchProducts, replyCache)
  searchProducts(
    @Payload() input: InputOf<typeof SearchProducts>,
    @Ctx() { rows, revision }: ViewQueryContext,
  ): Promise<OutputOf<typeof SearchProducts>> {
    return searchProducts(rows, input, this.synonyms(input.locale), revision);
  }

  @ViewQueryHandler(Suggest, replyCache)
  suggest(
    @Payload() input: InputOf<typeof Suggest>,
    @Ctx() { rows, revision }: ViewQueryContext,
  ): Promise<OutputOf<typeof Suggest>> {
    return suggest(rows, input, this.synonyms(input.locale), revision);
  }
}
