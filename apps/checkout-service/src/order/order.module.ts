import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { CartModule } from '../cart/cart.module.js';
import { OrderRequestController } from './order-request.controller.js';
import { OrderController } from './order.controller.js';
import { OrderRepository } from './order.repository.js';
import { PROCESS_POLICY, processPolicy } from './process/process-policy.js';
import { STEP_LIMITS, stepLimits } from './process/step-limits.js';

/** Orders: their process, what buyers and staff request of them, and the erasure of their buyers' data. */
@Module({
  imports: [CartModule],
  controllers: [OrderController, OrderRequestController],
  providers: [
    OrderRepository,
    { provide: PROCESS_POLICY, inject: [CONFIG], useFactory: processPolicy },
    { provide: STEP_LIMITS, inject: [CONFIG], useFactory: stepLimits },
  ],
})
export class OrderModule {}
