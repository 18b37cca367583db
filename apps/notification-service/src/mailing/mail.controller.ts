import { consumers, type MailState } from '@millrace/contracts';
import type { CallContext, RecordedFor } from '@millrace/event-log';
import { CallOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { BoughtOrders } from '../order/bought-orders.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { writeMail } from '../templates/write-mail.js';
import type { MailCommand } from '../mail/mail.js';
import { mailCommandOf } from './mail-command.js';
import { isExpired, MAIL_POLICY, type MailPolicy } from '../mail/mail-policy.js';
import { isWithoutMail, mailAboutOrder, mailAboutParcel, type WantedMail } from '../mail/mail-request.js';
import { MailRepository } from '../mail/mail.repository.js';

type OrderChanged = RecordedFor<typeof consumers.sendMailWhenOrderChanged>;
type Dispatched = RecordedFor<typeof consumers.sendMailWhenShipmentDispatched>;
type Requested = RecordedFor<typeof consumers.sendMailWhenRequested>;
type Context = CallContext<MailState>;
type Result = Promise<MailCommand | undefined>;

const ofOrder = ({ aggregateId, event }: OrderChanged) => mailAboutOrder(aggregateId, event);
/** Such events happen to an order once, and each has a mail of its own: what became of it is not read from the log when the event comes the first time. */
const beginsMail = ({ event }: OrderChanged) => event.type === 'OrderPlaced' || event.type === 'OrderPaid';
const ofParcel = ({ aggregateId, event }: Dispatched) => mailAboutParcel(aggregateId, event);

/**
 * Sends mails about orders. A mail whose result was not stored is sent again with the same `Message-ID`, by which mail servers and mailboxes
 * know it.
 */
@Controller()
export class MailController {
  constructor(
    private readonly orders: BoughtOrders,
    private readonly mailer: SmtpMailer,
    @Inject(MAIL_POLICY) private readonly policy: MailPolicy,
  ) {}

  @CallOn(consumers.sendMailWhenOrderChanged, MailRepository, (recorded) => ofOrder(recorded).id, beginsMail)
  async sendAboutOrder(@Payload() recorded: OrderChanged, @Ctx() context: Context): Result {
    return isWithoutMail(recorded.event) ? undefined : this.#sendNew(ofOrder(recorded), recorded.at, context);
  }

  @CallOn(
    consumers.sendMailWhenShipmentDispatched,
    MailRepository,
    (recorded) => ofParcel(recorded).id,
    () => true,
  )
  sendAboutParcel(@Payload() recorded: Dispatched, @Ctx() context: Context): Result {
    return this.#sendNew(ofParcel(recorded), recorded.at, context);
  }

  /** Sends what an earlier version has requested and not sent. */
  @CallOn(consumers.sendMailWhenRequested, MailRepository)
  async sendRequested(@Payload() { event, at }: Requested, @Ctx() { id, state: { status } }: Context): Result {
    return status === 'sent' || status === 'failed' ? undefined : this.#send({ id, request: event }, at);
  }

  /** About what is old already when it is seen first, nothing is sent: a shop that is updated does not write about all its orders. */
  async #sendNew(mail: WantedMail, at: string, { state: { status }, redelivered }: Context): Result {
    if (status !== 'none') return undefined;
    if (!isExpired(this.policy, at)) return this.#send(mail, at);
    return redelivered ? { type: 'Failed', ...about(mail), reason: 'expired' } : undefined;
  }

  /** `at`: when what it is about happened. Throws `NOT_AVAILABLE` when the mail server does not take the mail for now. */
  async #send(mail: WantedMail, at: string): Promise<MailCommand> {
    const order = await this.orders.read(mail.request.orderId);
    if (order.isErased) return { type: 'Failed', ...about(mail), reason: 'erased' };
    const result = await this.mailer.send({ id: mail.id, to: order.email, ...writeMail(mail.request, order) });
    if (result.status === 'notTaken' && isExpired(this.policy, at)) return { type: 'Failed', ...about(mail), reason: 'expired' };
    return mailCommandOf(result, about(mail));
  }
}

const about = ({ request: { orderId, kind } }: WantedMail) => ({ orderId, kind });
