import { Injectable, Module } from '@nestjs/common';
import { SettingsModule } from '../config/settings.module.js';
import { ShopSettings } from '../config/shop-settings.js';
import type { Resolvers } from '../generated/shop.js';
import { contentResolvers } from './content.resolvers.js';
import { ShopContent } from './shop-content.projection.js';

/** The content's part of the shop API. */
@Injectable()
export class ContentGraphql {
  readonly resolvers: Resolvers;

  constructor(
    readonly shown: ShopContent,
    { publicUrl }: ShopSettings,
  ) {
    this.resolvers = contentResolvers(shown, publicUrl);
  }
}

/** What the shop says beside its products. */
@Module({
  imports: [SettingsModule],
  providers: [ShopContent, ContentGraphql],
  exports: [ShopContent, ContentGraphql],
})
export class ContentModule {}
