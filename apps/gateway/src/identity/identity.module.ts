import { Module } from '@nestjs/common';
import { CustomerIdentity, NoCustomers } from './customer-identity.js';
import { IdFactory } from './id-factory.js';

/** Ids and bearer keys of carts and orders, and who is logged in. */
@Module({
  providers: [IdFactory, { provide: CustomerIdentity, useClass: NoCustomers }],
  exports: [IdFactory, CustomerIdentity],
})
export class IdentityModule {}
