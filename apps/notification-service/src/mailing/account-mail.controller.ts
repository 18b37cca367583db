import { consumers, type MailState } from '@millrace/contracts';
import type { CallContext, RecordedFor } from '@millrace/event-log';
import { CallOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { accountLink, LINK_POLICY, type LinkPolicy } from '../customer/account-link.js';
import { type Recipient, Recipients } from '../customer/recipients.js';
import type { MailCommand } from '../mail/mail.js';
import { mailCommandOf } from './mail-command.js';
import { MailRepository } from '../mail/mail.repository.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { type AccountTemplate, isNotice } from '../templates/words/account-words.js';
import { writeAccountMail } from '../templates/account-mail.js';

type SignedUp = RecordedFor<typeof consumers.sendMailWhenSignedUp>;
type ResetRequested = RecordedFor<typeof consumers.sendMailWhenPasswordResetRequested>;
type NewEmail = RecordedFor<typeof consumers.sendMailToNewEmail>;
type EmailChange = RecordedFor<typeof consumers.sendNoticeWhenEmailChangeRequested>;
type EmailChanged = RecordedFor<typeof consumers.sendNoticeWhenEmailChanged>;
type NewPassword = RecordedFor<typeof consumers.sendNoticeWhenPasswordSet>;
type Context = CallContext<MailState>;
type Result = Promise<MailCommand | undefined>;
/** `until`: the sequence of the event after which the recipient is read. `to`: another address than theirs, whose holder is not called by name. */
type Wanted = Readonly<{
  id: string;
  kind: Exclude<AccountTemplate, 'staffInvitation'>;
  customerId: string;
  token?: { tokenId: string; expiresAt: string };
  until?: number;
  to?(recipient: Recipient): string | undefined;
}>;

const kindOf = ({ event }: SignedUp): 'confirm' | 'registered' =>
  event.type === 'EmailConfirmationRequested' ? 'confirm' : 'registered';
const signUpMailId = (recorded: SignedUp): string => `${recorded.event.customerId}_${kindOf(recorded)}`;
const resetMailId = ({ aggregateId, event }: ResetRequested): string => `${aggregateId}_reset_${event.tokenId}`;

const newEmailMailId = ({ event }: NewEmail): string => `${event.customerId}_email_${event.tokenId}`;
const changedMailId = ({ aggregateId, event }: EmailChanged): string => `${aggregateId}_changed_${event.tokenId}`;
const passwordMailId = ({ aggregateId, seq }: NewPassword): string => `${aggregateId}_password_${seq}`;
const noticeMailId = ({ aggregateId, event }: EmailChange): string => `${aggregateId}_notice_${event.tokenId}`;
/** How the result of a mail names its kind. */
const namedBy = (kind: AccountTemplate) =>
  kind === 'confirm' || kind === 'registered' || kind === 'reset' ? { accountMail: kind } : { template: kind };

/** Sends mails about accounts: to confirm a sign-up or a new address, that there is an account already, to reset a password, and notices of a change of address or password. */
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

  @CallOn(consumers.sendMailToNewEmail, MailRepository, newEmailMailId)
  async sendToNewEmail(@Payload() recorded: NewEmail, @Ctx() { state: { status } }: Context): Result {
    const { customerId, isTaken, ...token } = recorded.event;
    const to = ({ isCustomer, emailChange }: Recipient) =>
      isCustomer && emailChange?.tokenId === token.tokenId ? emailChange.email : undefined;
    const wanted = { id: newEmailMailId(recorded), kind: isTaken ? 'emailTaken' : 'newEmail', customerId, token, to } as const;
    return status === 'none' ? this.#send(wanted) : undefined;
  }

  /** To the address that the customer has at the time of the request, also when the change was confirmed meanwhile. */
  @CallOn(consumers.sendNoticeWhenEmailChangeRequested, MailRepository, noticeMailId)
  async sendNotice(@Payload() recorded: EmailChange, @Ctx() { state: { status } }: Context): Result {
    const { aggregateId: customerId, seq: until } = recorded;
    const wanted = { id: noticeMailId(recorded), kind: 'emailChange', customerId, until } as const;
    return status === 'none' ? this.#send(wanted) : undefined;
  }

  /** To the former address: whoever had it before learns that it does not log in any more. */
  @CallOn(consumers.sendNoticeWhenEmailChanged, MailRepository, changedMailId)
  async sendChanged(@Payload() recorded: EmailChanged, @Ctx() { state: { status } }: Context): Result {
    const { aggregateId: customerId, seq } = recorded;
    const wanted = { id: changedMailId(recorded), kind: 'emailChanged', customerId, until: seq - 1 } as const;
    return status === 'none' ? this.#send(wanted) : undefined;
  }

  /** Of a change in a session only: a password that is set by a mail needs no notice. */
  @CallOn(consumers.sendNoticeWhenPasswordSet, MailRepository, passwordMailId)
  async sendPasswordChange(@Payload() recorded: NewPassword, @Ctx() { state: { status } }: Context): Result {
    const { aggregateId: customerId, event, seq: until } = recorded;
    const wanted = { id: passwordMailId(recorded), kind: 'passwordChange', customerId, until } as const;
    return status === 'none' && event.changedAt !== undefined ? this.#send(wanted) : undefined;
  }

  /** Without a secret no link would be valid: nothing is sent. Throws `NOT_AVAILABLE` when the mail server does not take the mail for now. */
  async #send({ id, kind, customerId, token, until, to: toOther }: Wanted): Result {
    if (this.links.secret === '') return undefined;
    const about = { customerId, ...namedBy(kind) };
    const recipient = await this.recipients.read(customerId, until);
    if (!recipient) return { type: 'Failed', ...about, reason: 'erased' };
    const { tokenId, expiresAt } = token ?? recipient.signUp;
    const to = toOther ? toOther(recipient) : recipient.email;
    const isExpired = !isNotice(kind) && Date.parse(expiresAt) < Date.now();
    if (to === undefined || isExpired) return { type: 'Failed', ...about, reason: 'expired' };
    const { language } = recipient;
    const firstName = toOther ? '' : recipient.firstName;
    const url = accountLink(this.links, kind, customerId, tokenId);
    const result = await this.mailer.send({ id, to, ...writeAccountMail({ kind, firstName, language, url }) });
    return mailCommandOf(result, about);
  }
}
