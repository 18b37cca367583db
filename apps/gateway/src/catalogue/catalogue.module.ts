import { Injectable, Module } from '@nestjs/common';
import { SettingsModule } from '../config/settings.module.js';
import { ShopSettings } from '../config/shop-settings.js';
import type { Resolvers } from '../generated/shop.js';
import { imageResolvers } from '../images/image.resolvers.js';
import { productResolvers } from './product.resolvers.js';
import { ShopContexts } from './shop-context.js';

/** The catalogue's part of the shop API. */
@Injectable()
export class CatalogueGraphql {
  readonly resolvers: Resolvers;

  constructor({ publicUrl }: ShopSettings) {
    this.resolvers = { ...productResolvers(publicUrl), ...imageResolvers };
  }
}

@Module({ imports: [SettingsModule], providers: [CatalogueGraphql, ShopContexts], exports: [CatalogueGraphql, ShopContexts] })
export class CatalogueModule {}
