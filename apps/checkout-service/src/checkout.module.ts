import { Module } from '@nestjs/common';
import { CartModule } from './cart/cart.module.js';
import { OrderModule } from './order/order.module.js';

/** Carts and orders. */
@Module({ imports: [CartModule, OrderModule] })
export class CheckoutModule {}
