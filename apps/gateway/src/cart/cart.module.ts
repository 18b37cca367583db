import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { SettingsModule } from '../config/settings.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { LiveModule } from '../live/live.module.js';
import { CartCommands } from './cart-commands.js';
import { CustomerCarts } from './customer-carts.js';
import { CartGraphql } from './cart.graphql.js';

@Module({
  imports: [CommandsModule, IdentityModule, LiveModule, SettingsModule],
  providers: [CartCommands, CustomerCarts, CartGraphql],
  exports: [CartGraphql, CustomerCarts],
})
export class CartModule {}
