import { consumers, type MailState } from '@millrace/contracts';
import type { CallContext, RecordedFor } from '@millrace/event-log';
import { CallOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { accountLink, LINK_POLICY, type LinkPolicy } from '../customer/account-link.js';
import { Recipients } from '../customer/recipients.js';
import type { MailCommand } from '../mail/mail.js';
import { welcomeMailIdOf } from '../mail/mail-id.js';
import { isExpired, MAIL_POLICY, type MailPolicy } from '../mail/mail-policy.js';
import { MailRepository } from '../mail/mail.repository.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { writeAccountMail } from '../templates/account-mail.js';
import { mailCommandOf } from './mail-command.js';

type SignedUp = RecordedFor<typeof consumers.welcomeWhenSignedUp>;
type Context = CallContext<MailState>;

const mailIdOf = ({ aggregateId }: SignedUp): string => welcomeMailIdOf(aggregateId);

/** Welcomes each customer once, when they have confirmed their sign-up. Those who signed up long before the first start get no mail. */
@Controller()
export class WelcomeMailController {
  constructor(
    private readonly recipients: Recipients,
    private readonly mailer: SmtpMailer,
    @Inject(LINK_POLICY) private readonly links: LinkPolicy,
    @Inject(MAIL_POLICY) private readonly policy: MailPolicy,
  ) {}

  /** Throws `NOT_AVAILABLE` when the mail server does not take the mail for now. */
  @CallOn(consumers.welcomeWhenSignedUp, MailRepository, mailIdOf)
  async welcome(@Payload() signedUp: SignedUp, @Ctx() { state: { status } }: Context): Promise<MailCommand | undefined> {
    const { aggregateId: customerId, at } = signedUp;
    if (status !== 'none' || isExpired(this.policy, at)) return undefined;
    const recipient = await this.recipients.read(customerId);
    const about = { customerId, template: 'welcome' };
    if (!recipient?.isCustomer) return { type: 'Failed', ...about, reason: 'erased' };
    const { email: to, firstName, language } = recipient;
    const url = accountLink(this.links, 'welcome', customerId, '');
    const written = writeAccountMail({ kind: 'welcome', firstName, language, url });
    return mailCommandOf(await this.mailer.send({ id: mailIdOf(signedUp), to, ...written }), about);
  }
}
