import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable, Module } from '@nestjs/common';
import { CollectionsModule } from '../collections/collections.module.js';
import { SettingsModule } from '../config/settings.module.js';
import type { GatewayConfig } from '../config/gateway.config.js';
import { ShopSettings } from '../config/shop-settings.js';
import type { Resolvers } from '../generated/shop.js';
import { imageResolvers } from '../images/image.resolvers.js';
import { LiveModule } from '../live/live.module.js';
import { type Changes, WatchedStreams } from '../live/watched-streams.js';
import { productSubscriptions } from './product-updates.js';
import { productResolvers } from './product.resolvers.js';
import { ShopContexts } from './shop-context.js';

/** The catalogue's part of the shop API. */
@Injectable()
export class CatalogueGraphql {
  readonly resolvers: Resolvers;

  constructor(
    @Inject(CONFIG) { IMAGES_DIR }: Pick<GatewayConfig, 'IMAGES_DIR'>,
    { publicUrl }: ShopSettings,
    @Inject(WatchedStreams) changes: Changes,
  ) {
    const pictures = imageResolvers(IMAGES_DIR);
    this.resolvers = { ...productResolvers(publicUrl), ...pictures, ...productSubscriptions(changes) };
  }
}

@Module({
  imports: [CollectionsModule, LiveModule, SettingsModule],
  providers: [CatalogueGraphql, ShopContexts],
  exports: [CatalogueGraphql, ShopContexts],
})
export class CatalogueModule {}
