import { Module } from '@nestjs/common';
import { CartModule } from '../cart/cart.module.js';
import { CheckoutModule } from '../checkout/checkout.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { ShopSchema } from './shop-schema.js';

/** The shop API. Catalogue, search and history have resolvers without dependencies and need no module of their own. */
@Module({ imports: [CartModule, CheckoutModule, OrdersModule], providers: [ShopSchema], exports: [ShopSchema] })
export class StorefrontModule {}
