import { Module } from '@nestjs/common';
import { CartModule } from '../cart/cart.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CheckoutModule } from '../checkout/checkout.module.js';
import { ContentModule } from '../content/content.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { SettingsModule } from '../config/settings.module.js';
import { HistoryModule } from '../history/history.module.js';
import { MarketsModule } from '../markets/markets.module.js';
import { OrderChangesModule } from '../order-changes/order-changes.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { SearchModule } from '../search/search.module.js';
import { ShopSchema } from './shop-schema.js';

/** The shop API. */
@Module({
  imports: [
    SettingsModule,
    CatalogueModule,
    SearchModule,
    CartModule,
    CheckoutModule,
    CustomersModule,
    HistoryModule,
    OrdersModule,
    OrderChangesModule,
    MarketsModule,
    ContentModule,
  ],
  providers: [ShopSchema],
  exports: [ShopSchema, CatalogueModule, MarketsModule],
})
export class StorefrontModule {}
