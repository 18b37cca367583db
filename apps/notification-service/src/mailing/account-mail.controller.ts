import { type AccountMailKind, consumers, type MailState } from '@millrace/contracts';
import type { CallContext, RecordedFor } from '@millrace/event-log';
import { CallOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { accountLink, LINK_POLICY, type LinkPolicy } from '../customer/account-link.js';
import { Recipients } from '../customer/recipients.js';
import type { MailCommand } from '../mail/mail.js';
import { mailCommandOf } from './mail-command.js';
import { MailRepository } from '../mail/mail.repository.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { writeAccountMail } from '../templates/account-mail.js';

type SignedUp = RecordedFor<typeof consumers.sendMailWhenSignedUp>;
type ResetRequested = RecordedFor<typeof consumers.sendMailWhenPasswordResetRequested>;
type Context = CallContext<MailState>;
type Result = Promise<MailCommand | undefined>;
type Wanted = Readonly<{ id: string; kind: AccountMailKind; customerId: string; token?: { tokenId: string; expiresAt: string } }>;

const kindOf = ({ event }: SignedUp): AccountMailKind => (event.type === 'EmailConfirmationRequested' ? 'confirm' : 'registered');
const signUpMailId = (recorded: SignedUp): string => `${recorded.event.customerId}_${kindOf(recorded)}`;
const resetMailId = ({ aggregateId, event }: ResetRequested): string => `${aggregateId}_reset_${event.tokenId}`;

/** Sends mails about accounts: to confirm a sign-up, that there is an account already, and to reset a password. */
@Controller()
export class AccountMailController {
  constructor(
    private readonly recipients: Recipients,
    private readonly mailer: SmtpMailer,
    @Inject(LINK_POLICY) private readonly links: LinkPolicy,
  ) {}

  @CallOn(consumers.sendMailWhenSignedUp, MailRepository, signUpMailId)
  async sendAboutSignUp(@Payload() recorded: SignedUp, @Ctx() { state: { status } }: Context): Result {
    const { customerId } = recorded.event;
    return status === 'none' ? this.#send({ id: signUpMailId(recorded), kind: kindOf(recorded), customerId }) : undefined;
  }

  @CallOn(consumers.sendMailWhenPasswordResetRequested, MailRepository, resetMailId)
  async sendReset(@Payload() recorded: ResetRequested, @Ctx() { state: { status } }: Context): Result {
    const { aggregateId: customerId, event: token } = recorded;
    return status === 'none' ? this.#send({ id: resetMailId(recorded), kind: 'reset', customerId, token }) : undefined;
  }

  /** Without a secret no link would be valid: nothing is sent. Throws `NOT_AVAILABLE` when the mail server does not take the mail for now. */
  async #send({ id, kind, customerId, token }: Wanted): Result {
    if (this.links.secret === '') return undefined;
    const about = { customerId, accountMail: kind };
    const recipient = await this.recipients.read(customerId);
    if (!recipient) return { type: 'Failed', ...about, reason: 'erased' };
    const { tokenId, expiresAt } = token ?? recipient.signUp;
    if (Date.parse(expiresAt) < Date.now()) return { type: 'Failed', ...about, reason: 'expired' };
    const { email: to, firstName, language } = recipient;
    const url = accountLink(this.links, kind, customerId, tokenId);
    const result = await this.mailer.send({ id, to, ...writeAccountMail({ kind, firstName, language, url }) });
    return mailCommandOf(result, about);
  }
}
