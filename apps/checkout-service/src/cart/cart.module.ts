import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { PricingModule } from '../pricing/pricing.module.js';
import { CartController } from './cart.controller.js';
import { CartExpiryController } from './cart-expiry.controller.js';
import { CartHistoryController } from './cart-history.controller.js';
import { CartRepository } from './cart.repository.js';
import { CustomerCarts } from './customer-carts.js';
import { CART_POLICY, cartPolicy } from './cart-policy.js';

/** Carts until their check-out, and their past states. */
@Module({
  imports: [PricingModule],
  controllers: [CartController, CartExpiryController, CartHistoryController],
  providers: [CartRepository, CustomerCarts, { provide: CART_POLICY, inject: [CONFIG], useFactory: cartPolicy }],
  exports: [CartRepository],
})
export class CartModule {}
