import { Injectable } from '@nestjs/common';
import { IdFactory } from '../identity/id-factory.js';
import { LogInLimits } from '../passwords/log-in-limits.js';
import { PasswordHasher } from '../passwords/password-hasher.js';

/** What proves who a member of staff is, and how often it may be tried. */
@Injectable()
export class StaffCredentials {
  constructor(
    readonly ids: IdFactory,
    readonly hasher: PasswordHasher,
    readonly limits: LogInLimits,
  ) {}

  /** The hash of a password; with an idempotency key the same each time, so that a repeated request is the same request. */
  hash(id: string, password: string, idempotencyKey: string | null | undefined): Promise<string> {
    const salt = idempotencyKey == null ? undefined : Buffer.from(this.ids.partOfStaffMember(id, 'salt', idempotencyKey), 'hex');
    return this.hasher.hash(password, salt);
  }
}
