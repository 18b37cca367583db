import { Module } from '@nestjs/common';
import { LogInLimits } from './log-in-limits.js';
import { PasswordHasher } from './password-hasher.js';

/** Passwords of customers and staff: hashed and compared in turns that both share, and attempts counted by caller for both. */
@Module({ providers: [PasswordHasher, LogInLimits], exports: [PasswordHasher, LogInLimits] })
export class PasswordsModule {}
