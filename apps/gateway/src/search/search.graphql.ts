import { Injectable } from '@nestjs/common';
import { ShopContent } from '../content/shop-content.projection.js';
import { ShopSettings } from '../config/shop-settings.js';
import type { Resolvers } from '../generated/shop.js';
import { searchResolvers } from './search.resolvers.js';

/** The search's part of the shop API. */
@Injectable()
export class SearchGraphql {
  readonly resolvers: Resolvers;

  constructor({ currency }: ShopSettings, content: ShopContent) {
    this.resolvers = searchResolvers(currency, content);
  }
}
