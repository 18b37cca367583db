import { Injectable } from '@nestjs/common';
import { EmailChanges } from './email-changes.js';
import { LogIns } from './log-ins.js';
import { SignUps } from './sign-ups.js';

/** How customers get access to their account, and keep it: sign-ups, log-ins, and changes of the e-mail address. */
@Injectable()
export class CustomerAccess {
  constructor(
    readonly signUps: SignUps,
    readonly logIns: LogIns,
    readonly emails: EmailChanges,
  ) {}
}
