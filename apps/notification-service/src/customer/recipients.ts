import {
  CUSTOMER,
  customer,
  type CustomerEvent,
  placeholders,
  STAFF,
  staffMember,
  type StaffMemberEvent,
} from '@millrace/contracts';
import { type EventLog, loadEvents } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { openInvitation } from './open-invitation.js';

/**
 * Whom a mail to a customer is for. `signUp`: the one-time token of the sign-up. `isCustomer`: whether the address is confirmed, and the account not deleted.
 * `emailChange`: the newest address that the customer asked for, with its token. `acceptsMarketing`: whether they agreed to mails that they did not ask for.
 */
export type Recipient = Readonly<{
  email: string;
  firstName: string;
  language?: string | undefined;
  isCustomer: boolean;
  acceptsMarketing: boolean;
  emailChange?: Readonly<{ email: string; tokenId: string }> | undefined;
  signUp: Readonly<{ tokenId: string; expiresAt: string }>;
}>;

/** The customers and members of staff that mails are about, read from the log when a mail is sent: no personal data are stored here. */
@Injectable()
export class Recipients {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The id of the token by which someone can become a member of staff now, if any. Throws `NOT_AVAILABLE`. */
  async openInvitation(memberId: string): Promise<string | undefined> {
    const recorded = await loadEvents(this.log, STAFF, staffMember, memberId);
    return openInvitation(recorded.map(({ event }) => event as StaffMemberEvent));
  }

  /** The recipient after the event at `until`, or now; `undefined`: the personal data are erased. Throws `NOT_AVAILABLE`. */
  async read(customerId: string, until?: number): Promise<Recipient | undefined> {
    const recorded = await loadEvents(this.log, CUSTOMER, customer, customerId, 0, until);
    const events = recorded.map(({ event }) => event as CustomerEvent);
    const signedUp = events.find((event) => event.type === 'SignUpRequested');
    if (!signedUp || signedUp.email === placeholders.email) return undefined;
    const { language, tokenId, expiresAt } = signedUp;
    const { email } = events.findLast((event) => event.type === 'EmailChanged') ?? signedUp;
    const emailChange = events.findLast((event) => event.type === 'EmailChangeRequested');
    const { profile, acceptsMarketing } = events.findLast((event) => event.type === 'ProfileChanged') ?? signedUp;
    const has = (type: CustomerEvent['type']) => events.some((event) => event.type === type);
    const isCustomer = has('CustomerSignedUp') && !has('CustomerDeleted');
    const { firstName = '' } = profile;
    return { email, firstName, language, isCustomer, acceptsMarketing, emailChange, signUp: { tokenId, expiresAt } };
  }
}
