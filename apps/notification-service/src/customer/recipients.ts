import { CUSTOMER, customer, type CustomerEvent, placeholders } from '@millrace/contracts';
import { type EventLog, loadEvents } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';

/** Whom a mail about an account is for. `signUp`: the one-time token of the sign-up. */
export type Recipient = Readonly<{
  email: string;
  firstName: string;
  language?: string | undefined;
  signUp: Readonly<{ tokenId: string; expiresAt: string }>;
}>;

/** The customers that mails are about, read from the log when a mail is sent: no personal data are stored here. */
@Injectable()
export class Recipients {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** `undefined`: the personal data are erased. Throws `NOT_AVAILABLE`. */
  async read(customerId: string): Promise<Recipient | undefined> {
    const recorded = await loadEvents(this.log, CUSTOMER, customer, customerId);
    const events = recorded.map(({ event }) => event as CustomerEvent);
    const signedUp = events.find((event) => event.type === 'SignUpRequested');
    if (!signedUp || signedUp.email === placeholders.email) return undefined;
    const { email, language, tokenId, expiresAt } = signedUp;
    const { profile } = events.findLast((event) => event.type === 'ProfileChanged') ?? signedUp;
    return { email, firstName: profile.firstName ?? '', language, signUp: { tokenId, expiresAt } };
  }
}
