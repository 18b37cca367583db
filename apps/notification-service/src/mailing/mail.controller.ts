import { consumers, type MailState, type mail } from '@millrace/contracts';
import { LogError, type RecordedFor } from '@millrace/event-log';
import { CallOn, type DecisionContext, type DecisionOf, ReactionTo } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { BoughtOrders } from '../order/bought-orders.js';
import { SmtpMailer } from '../sending/smtp-mailer.js';
import { writeMail } from '../templates/write-mail.js';
import type { MailCommand } from '../mail/mail.js';
import { isExpired, MAIL_POLICY, type MailPolicy } from '../mail/mail-policy.js';
import { isWithoutMail, mailAboutOrder, mailAboutParcel } from '../mail/mail-request.js';
import { MailRepository } from '../mail/mail.repository.js';

type OrderChanged = RecordedFor<typeof consumers.requestMailWhenOrderChanged>;
type Dispatched = RecordedFor<typeof consumers.requestMailWhenShipmentDispatched>;
type Context = DecisionContext<MailState>;
type Decision = DecisionOf<typeof mail> | undefined;

const ofOrder = ({ aggregateId, event }: OrderChanged) => mailAboutOrder(aggregateId, event);
const ofParcel = ({ aggregateId, event }: Dispatched) => mailAboutParcel(aggregateId, event);

/**
 * Requests mails about orders and sends them. A mail whose result was not stored is sent again with the same `Message-ID`, by which
 * mail servers and mailboxes know it.
 */
@Controller()
export class MailController {
  constructor(
    private readonly mails: MailRepository,
    private readonly orders: BoughtOrders,
    private readonly mailer: SmtpMailer,
    @Inject(MAIL_POLICY) private readonly policy: MailPolicy,
  ) {}

  @ReactionTo(consumers.requestMailWhenOrderChanged, MailRepository, (recorded) => ofOrder(recorded).id, {
    startsAggregate: true,
  })
  requestAboutOrder(@Payload() recorded: OrderChanged, @Ctx() { state }: Context): Decision {
    if (isWithoutMail(recorded.event) || isExpired(this.policy, recorded.at)) return undefined;
    return this.mails.decide(state, { type: 'Request', ...ofOrder(recorded).request });
  }

  @ReactionTo(consumers.requestMailWhenShipmentDispatched, MailRepository, (recorded) => ofParcel(recorded).id, {
    startsAggregate: true,
  })
  requestAboutParcel(@Payload() recorded: Dispatched, @Ctx() { state }: Context): Decision {
    if (isExpired(this.policy, recorded.at)) return undefined;
    return this.mails.decide(state, { type: 'Request', ...ofParcel(recorded).request });
  }

  @CallOn(consumers.sendMailWhenRequested, MailRepository)
  async send(
    @Payload() { event, aggregateId: id, at }: RecordedFor<typeof consumers.sendMailWhenRequested>,
    @Ctx() { state: { status } }: Context,
  ): Promise<MailCommand | undefined> {
    if (status === 'sent' || status === 'failed') return undefined;
    const order = await this.orders.read(event.orderId);
    if (order.isErased) return { type: 'Failed', reason: 'erased' };
    const result = await this.mailer.send({ id, to: order.email, ...writeMail(event, order) });
    switch (result.status) {
      case 'sent':
        return { type: 'Sent', ...(result.providerMessageId ? { providerMessageId: result.providerMessageId } : {}) };
      case 'refused':
        return { type: 'Failed', reason: 'refused', ...(result.code ? { code: result.code } : {}) };
      case 'notTaken':
        if (isExpired(this.policy, at)) return { type: 'Failed', reason: 'expired' };
        throw new LogError('NOT_AVAILABLE', `the mail server does not take the mail: ${result.code}`);
    }
  }
}
