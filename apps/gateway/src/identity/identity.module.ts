import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { CustomerIdentity } from './customer-identity.js';
import { IdFactory } from './id-factory.js';
import { StaffTokens } from './staff-tokens.js';

/** Ids and bearer keys of carts and orders, and who is logged in. */
@Module({
  providers: [IdFactory, AccessTokens, StaffTokens, { provide: CustomerIdentity, useExisting: AccessTokens }],
  exports: [IdFactory, AccessTokens, StaffTokens, CustomerIdentity],
})
export class IdentityModule {}
