import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { OrderChangesGraphql } from './order-changes.graphql.js';
import { OrderRequests } from './order-requests.js';

/** What buyers and staff change of orders. */
@Module({
  imports: [CommandsModule, IdentityModule],
  providers: [OrderRequests, OrderChangesGraphql],
  exports: [OrderRequests, OrderChangesGraphql],
})
export class OrderChangesModule {}
