import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { CustomerIdentity } from './customer-identity.js';
import { IdFactory } from './id-factory.js';

/** Ids and bearer keys of carts and orders, and who is logged in. */
@Module({
  providers: [IdFactory, AccessTokens, { provide: CustomerIdentity, useExisting: AccessTokens }],
  exports: [IdFactory, AccessTokens, CustomerIdentity],
})
export class IdentityModule {}
