import { Module } from '@nestjs/common';
import { PasswordHasher } from './password-hasher.js';

/** Passwords of customers and staff are hashed and compared in turns that both share. */
@Module({ providers: [PasswordHasher], exports: [PasswordHasher] })
export class PasswordsModule {}
