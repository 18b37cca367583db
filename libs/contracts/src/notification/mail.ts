import { type Static, Type } from 'typebox';
import { CancelReason } from '../checkout/order.js';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { Id, Money } from '../declaration/values.js';
import { StockLine } from '../inventory/reservation.js';

/** What a mail is about. */
export const MailKind = Type.Union(
  [Type.Literal('received'), Type.Literal('paid'), Type.Literal('shipped'), Type.Literal('refunded'), Type.Literal('cancelled')],
  { title: 'MailKind' },
);
export type MailKind = Static<typeof MailKind>;

/** A parcel on its way. Without `lines`: all lines of the order. */
const Parcel = Type.Object(
  {
    carrier: Type.String(),
    trackingNumber: Type.String(),
    trackingUrl: Type.Optional(Type.String({ maxLength: 2_000 })),
    lines: Type.Optional(Type.Array(StockLine, { minItems: 1 })),
  },
  { title: 'Parcel' },
);

/** `refused`: by the mail server, for good. `erased`: the recipient's personal data. `expired`: the server took it in no attempt. */
const MailFailure = Type.Union([Type.Literal('refused'), Type.Literal('erased'), Type.Literal('expired')], {
  title: 'MailFailure',
});

/** A mail about an account: to confirm a sign-up, that the address has an account already, and to reset a password. */
export const AccountMailKind = Type.Union([Type.Literal('confirm'), Type.Literal('registered'), Type.Literal('reset')], {
  title: 'AccountMailKind',
});
export type AccountMailKind = Static<typeof AccountMailKind>;

/** What a result is about: an order, a customer's account or a customer's cart; absent after a `MailRequested`, which says it. `template`: the kind of a mail about an account that has no `accountMail`. */
const about = {
  orderId: Type.Optional(Id),
  kind: Type.Optional(MailKind),
  customerId: Type.Optional(Id),
  accountMail: Type.Optional(AccountMailKind),
  cartId: Type.Optional(Id),
  template: Type.Optional(Type.String({ pattern: '^[a-zA-Z]{1,40}$' })),
};

/**
 * A mail to the buyer of an order. Its id, which is the local part of the header `Message-ID`, follows from the order, the kind and, for
 * parcels and refunds, their id. It contains no personal data: recipient and address are read from the order when the mail is sent.
 */
export const mail = aggregate({
  context: 'notification',
  name: 'mail',
  events: [
    /** Of an earlier version, which sent mails in two steps. Present by kind: `parcel` with shipped, `refund` with refunded, `reason` with cancelled. */
    message(
      'MailRequested',
      Type.Object({
        orderId: Id,
        kind: MailKind,
        parcel: Type.Optional(Parcel),
        refund: Type.Optional(Money),
        reason: Type.Optional(CancelReason),
      }),
    ),
    /** The mail server accepted it; `providerMessageId`: its own id of the mail, where it told one. */
    message('MailSent', Type.Object({ ...about, providerMessageId: Type.Optional(Type.String({ maxLength: 200 })) })),
    /** It is not sent. `code`: the codes of the mail server's refusal, such as `550 5.1.1`. */
    message('MailFailed', Type.Object({ ...about, reason: MailFailure, code: Type.Optional(Type.String({ maxLength: 20 })) })),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({
    status: Type.Union([Type.Literal('none'), Type.Literal('requested'), Type.Literal('sent'), Type.Literal('failed')]),
  }),
});
/** An event of a mail. */
export type MailEvent = EventOf<typeof mail>;
/** The state of a mail. */
export type MailState = StateOf<typeof mail>;
