import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { Checkout } from './checkout.js';

@Module({ imports: [CommandsModule, OrdersModule], providers: [Checkout], exports: [Checkout] })
export class CheckoutModule {}
