import { Module } from '@nestjs/common';
import { CartModule } from './cart/cart.module.js';
import { CustomerErasureController } from './customer/customer-erasure.controller.js';
import { OrderModule } from './order/order.module.js';

/** Carts and orders, and the erasure of customers. */
@Module({ imports: [CartModule, OrderModule], controllers: [CustomerErasureController] })
export class CheckoutModule {}
