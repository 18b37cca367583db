import { Injectable } from '@nestjs/common';
import { IdFactory } from '../../identity/id-factory.js';
import { LogInLimits } from '../../passwords/log-in-limits.js';
import { PasswordHasher } from '../../passwords/password-hasher.js';

/** What proves who a customer is, and how often it may be tried. */
@Injectable()
export class Credentials {
  constructor(
    readonly ids: IdFactory,
    readonly hasher: PasswordHasher,
    readonly limits: LogInLimits,
  ) {}
}
