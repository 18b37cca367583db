import { Injectable, Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { IdFactory } from '../identity/id-factory.js';
import type { Resolvers } from '../generated/shop.js';
import { OrderRequests } from '../order-changes/order-requests.js';
import { ClaimedOrders } from './claimed-orders.js';
import { Credentials } from './credentials/credentials.js';
import { sharedLogInLimits } from '../passwords/shared-log-in-limits.js';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { customerResolvers } from './customer-mutations.resolvers.js';
import { CustomerAccess } from './customer-access.js';
import { customerTypes } from './customer.resolvers.js';
import { EmailChanges } from './email-changes.js';
import { LogIns } from './log-ins.js';
import { OwnData } from './own-data.js';
import { CustomerRequests } from './requests/customer-requests.js';
import { IssuedSessions } from './requests/issued-sessions.js';
import { SignUps } from './sign-ups.js';

/** The customers' part of the shop API. */
@Injectable()
export class CustomersGraphql {
  readonly resolvers: Resolvers;

  constructor(access: CustomerAccess, own: OwnData, claimed: ClaimedOrders, ids: IdFactory) {
    this.resolvers = { ...customerResolvers({ access, own, claimed, ids }), ...customerTypes(ids) };
  }
}

@Module({
  imports: [CommandsModule, IdentityModule, PasswordsModule],
  providers: [
    CustomerRequests,
    IssuedSessions,
    sharedLogInLimits('customer-log-ins'),
    Credentials,
    SignUps,
    LogIns,
    EmailChanges,
    OwnData,
    OrderRequests,
    ClaimedOrders,
    CustomerAccess,
    CustomersGraphql,
  ],
  exports: [CustomersGraphql],
})
export class CustomersModule {}
