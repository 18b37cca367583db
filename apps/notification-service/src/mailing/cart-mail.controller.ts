import { consumers, type MailState } from '@millrace/contracts';
import type { CallContext, RecordedFor } from '@millrace/event-log';
import { CallOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type LeftCart, LeftCarts } from '../cart/left-cart.js';
import { cartLink, LINK_POLICY, type LinkPolicy, unsubscribeLink } from '../customer/account-link.js';
import { type Recipient, Recipients } from '../customer/recipients.js';
import type { MailCommand } from '../mail/mail.js';
import { mailCommandOf } from './mail-command.js';
import { cartMailIdOf } from '../mail/mail-id.js';
import { isExpired, MAIL_POLICY, type MailPolicy } from '../mail/mail-policy.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { MailRepository } from '../mail/mail.repository.js';
import { writeCartMail } from '../templates/cart-mail.js';

type Abandoned = RecordedFor<typeof consumers.sendMailWhenCartAbandoned>;
type Context = CallContext<MailState>;
type Result = Promise<MailCommand | undefined>;

const mailIdOf = ({ aggregateId }: Abandoned): string => cartMailIdOf(aggregateId);

/**
 * Sends a mail about a cart that was left, one for each cart, to a customer who agreed to such mails. Whether the cart is still left, and whether they still
 * agree, is read when the mail is sent.
 */
@Controller()
export class CartMailController {
  constructor(
    private readonly carts: LeftCarts,
    private readonly recipients: Recipients,
    private readonly mailer: SmtpMailer,
    @Inject(LINK_POLICY) private readonly links: LinkPolicy,
    @Inject(MAIL_POLICY) private readonly policy: MailPolicy,
  ) {}

  /** Without a secret no link would be valid: nothing is sent. */
  @CallOn(consumers.sendMailWhenCartAbandoned, MailRepository, mailIdOf)
  async sendAboutCart(@Payload() abandoned: Abandoned, @Ctx() { state: { status } }: Context): Result {
    const { aggregateId: cartId, event } = abandoned;
    const isLate = isExpired({ expiresAfterMs: this.policy.cartExpiresAfterMs }, event.lastChangedAt);
    if (status !== 'none' || isLate || this.links.secret === '') return undefined;
    const cart = await this.carts.read(cartId, event.lastChangedAt);
    const recipient = cart && (await this.recipients.read(cart.customerId));
    return cart && recipient?.isCustomer && recipient.acceptsMarketing ? this.#send(abandoned, cart, recipient) : undefined;
  }

  /** Throws `NOT_AVAILABLE` when the mail server does not take the mail for now. */
  async #send(abandoned: Abandoned, { customerId, language }: LeftCart, recipient: Recipient): Promise<MailCommand> {
    const { aggregateId: cartId, event } = abandoned;
    const about = { cartId, customerId };
    const unsubscribeUrl = unsubscribeLink(this.links, customerId);
    const written = writeCartMail({
      firstName: recipient.firstName,
      language: language ?? recipient.language,
      pieces: event.items.reduce((sum, { quantity }) => sum + quantity, 0),
      url: cartLink(this.links, cartId, Date.now()),
      unsubscribeUrl,
    });
    const result = await this.mailer.send({ id: mailIdOf(abandoned), to: recipient.email, unsubscribeUrl, ...written });
    return mailCommandOf(result, about);
  }
}
