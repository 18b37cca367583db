import { consumers, type MailState, placeholders } from '@millrace/contracts';
import type { CallContext, RecordedFor } from '@millrace/event-log';
import { CallOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { invitationLink, LINK_POLICY, type LinkPolicy } from '../customer/account-link.js';
import { Recipients } from '../customer/recipients.js';
import type { MailCommand } from '../mail/mail.js';
import { MailRepository } from '../mail/mail.repository.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { writeAccountMail } from '../templates/account-mail.js';
import { mailCommandOf } from './mail-command.js';

type Invited = RecordedFor<typeof consumers.sendInvitationOfStaff>;

const about = { template: 'staffInvitation' } as const;
const invitationMailId = ({ aggregateId, event }: Invited): string => `${aggregateId}_invitation_${event.tokenId}`;

/** Sends mails to those who are invited to the staff. */
@Controller()
export class StaffMailController {
  constructor(
    private readonly recipients: Recipients,
    private readonly mailer: SmtpMailer,
    @Inject(LINK_POLICY) private readonly links: LinkPolicy,
  ) {}

  /**
   * Without a secret no link would be valid: nothing is sent. Neither is the link of an invitation that was revoked, replaced or accepted meanwhile. Throws `NOT_AVAILABLE` when the mail server does not take the mail for now.
   */
  @CallOn(consumers.sendInvitationOfStaff, MailRepository, invitationMailId)
  async sendInvitation(
    @Payload() recorded: Invited,
    @Ctx() { state: { status } }: CallContext<MailState>,
  ): Promise<MailCommand | undefined> {
    if (status !== 'none' || this.links.secret === '') return undefined;
    const { email: to, profile, language, tokenId, expiresAt } = recorded.event;
    if (to === placeholders.email) return { type: 'Failed', ...about, reason: 'erased' };
    const isOpen = (await this.recipients.openInvitation(recorded.aggregateId)) === tokenId;
    if (!isOpen || Date.parse(expiresAt) < Date.now()) return { type: 'Failed', ...about, reason: 'expired' };
    const url = invitationLink(this.links, recorded.aggregateId, tokenId);
    const { firstName = '' } = profile;
    const mail = writeAccountMail({ kind: about.template, firstName, language, url });
    return mailCommandOf(await this.mailer.send({ id: invitationMailId(recorded), to, ...mail }), about);
  }
}
