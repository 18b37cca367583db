import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { CustomerIdentity } from './customer-identity.js';
import { EndedSessions } from './ended-sessions.js';
import { IdFactory } from './id-factory.js';

/** Ids and bearer keys of carts and orders, and who is logged in. */
@Module({
  providers: [IdFactory, EndedSessions, AccessTokens, { provide: CustomerIdentity, useExisting: AccessTokens }],
  exports: [IdFactory, EndedSessions, AccessTokens, CustomerIdentity],
})
export class IdentityModule {}
