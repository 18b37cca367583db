import { Module } from '@nestjs/common';
import { IdFactory } from './id-factory.js';

/** Ids and bearer keys of carts and orders. */
@Module({ providers: [IdFactory], exports: [IdFactory] })
export class IdentityModule {}
