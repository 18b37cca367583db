import { Inject, Injectable, Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { IdFactory } from '../identity/id-factory.js';
import type { Resolvers } from '../generated/shop.js';
import { OrderRequests } from '../order-changes/order-requests.js';
import { ClaimedOrders } from './claimed-orders.js';
import { Credentials } from './credentials/credentials.js';
import { sharedLogInLimits } from '../passwords/shared-log-in-limits.js';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { type CustomerParts, customerResolvers } from './customer-mutations.resolvers.js';
import { customerTypes } from './customer.resolvers.js';
import { EmailChanges } from './email-changes.js';
import { LogIns } from './log-ins.js';
import { OwnData } from './own-data.js';
import { CustomerRequests } from './requests/customer-requests.js';
import { IssuedSessions } from './requests/issued-sessions.js';
import { SignUps } from './sign-ups.js';

/** Injection token of the `CustomerParts`. */
const PARTS = Symbol('customer-parts');
const partTypes = [SignUps, LogIns, EmailChanges, OwnData, ClaimedOrders, IdFactory];
type Parts = [SignUps, LogIns, EmailChanges, OwnData, ClaimedOrders, IdFactory];

/** The customers' part of the shop API. */
@Injectable()
export class CustomersGraphql {
  readonly resolvers: Resolvers;

  constructor(@Inject(PARTS) parts: CustomerParts) {
    this.resolvers = { ...customerResolvers(parts), ...customerTypes(parts.ids) };
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
    {
      provide: PARTS,
      inject: partTypes,
      useFactory: (...[signUps, logIns, emails, own, claimed, ids]: Parts): CustomerParts => ({
        signUps,
        logIns,
        emails,
        own,
        claimed,
        ids,
      }),
    },
    CustomersGraphql,
  ],
  exports: [CustomersGraphql],
})
export class CustomersModule {}
