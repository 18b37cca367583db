import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { CartModule } from '../cart/cart.module.js';
import { ErasureController } from './erasure.controller.js';
import { OrderController } from './order.controller.js';
import { OrderRepository } from './order.repository.js';
import { STEP_LIMITS, stepLimits } from './step-limits.js';

/** Orders: their process, and the erasure of their buyers' data. */
@Module({
  imports: [CartModule],
  controllers: [OrderController, ErasureController],
  providers: [OrderRepository, { provide: STEP_LIMITS, inject: [CONFIG], useFactory: stepLimits }],
})
export class OrderModule {}
