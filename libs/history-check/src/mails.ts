import type { MailEvent, MailKind } from '@millrace/contracts';
import { type Histories, ofType, type Violation } from './history/logged-event.js';

/** What a mail is about, as its request (of an earlier version) or its result says. */
type About = Readonly<{ orderId: string; kind: MailKind }>;
type Causes = Readonly<{ orders: Histories<'order'>; shipments: Histories<'shipment'> }>;

/**
 * Each mail is sent or failed once, and requested at most once, before. At rest each has its result, and an order whose first mail was sent
 * has one mail for each of its causes; an order from before there were mails has none.
 */
export const mailsAreSentOnce = (mails: Histories<'mail'>, causes: Causes, atRest: boolean): Violation[] => [
  ...[...mails].flatMap(([id, events]) =>
    [...resultsOf(events, atRest), ...idOf(id, events, causes.orders, atRest)].map((detail) => ({
      rule: 'mails are sent once',
      about: `mail ${id}`,
      detail,
    })),
  ),
  ...[...byOrder(mails)].flatMap(([id, sent]) =>
    countsOf(id, sent, causes, atRest).map((detail) => ({ rule: 'mails are sent once', about: `order ${id}`, detail })),
  ),
];

/** The length of a SHA-256 in base64url: the id of a mail whose own would be too long. */
const hashLength = 43;

/** A mail has the id of its order and kind. */
const idOf = (id: string, events: readonly MailEvent[], orders: Histories<'order'>, atRest: boolean): string[] =>
  events
    .flatMap(aboutIn)
    .flatMap(({ orderId, kind }) => [
      ...(id.length !== hashLength && !id.startsWith(`${orderId}_${kind}`) ? [`is about order ${orderId}, “${kind}”`] : []),
      ...(atRest && !orders.has(orderId) ? [`is about order ${orderId}, which does not exist`] : []),
    ]);

const resultsOf = (events: readonly MailEvent[], atRest: boolean): string[] => {
  const requested = ofType(events, 'MailRequested').length;
  const [sent, failed] = [ofType(events, 'MailSent').length, ofType(events, 'MailFailed').length];
  return [
    ...(requested > 1 || events.flatMap(aboutIn).length === 0 ? [`requested ${requested} times`] : []),
    ...(sent + failed > 1 ? [`sent ${sent} times, failed ${failed} times`] : []),
    ...(requested > 0 && events[0]?.type !== 'MailRequested' ? ['sent before it was requested'] : []),
    ...(atRest && sent + failed === 0 ? ['not sent'] : []),
  ];
};

const aboutIn = ({ orderId, kind }: MailEvent): About[] =>
  orderId === undefined || kind === undefined ? [] : [{ orderId, kind }];

const byOrder = (mails: Histories<'mail'>): ReadonlyMap<string, readonly About[]> => {
  const orders = new Map<string, About[]>();
  for (const about of [...mails.values()].flatMap((events) => events.flatMap(aboutIn).slice(0, 1)))
    orders.set(about.orderId, [...(orders.get(about.orderId) ?? []), about]);
  return orders;
};

const countsOf = (id: string, sent: readonly About[], { orders, shipments }: Causes, atRest: boolean): string[] => {
  const order = orders.get(id) ?? [];
  const parcels = ofType(shipments.get(id) ?? [], 'ShipmentDispatched').map(({ parcelId }) => parcelId);
  const causes: Readonly<Record<MailKind, number>> = {
    received: ofType(order, 'OrderPlaced').length,
    paid: ofType(order, 'OrderPaid').length,
    shipped: new Set(parcels).size,
    refunded: ofType(order, 'OrderRefunded').length,
    cancelled: ofType(order, 'OrderCancelled').length,
  };
  const count = (kind: MailKind) => sent.filter((mail) => mail.kind === kind).length;
  if (count('received') === 0) return [];
  // While events are read, an order's own may be read before those of its mails.
  const isWrong = (kind: MailKind) => (atRest ? count(kind) !== causes[kind] : count(kind) > 1 && causes[kind] === 1);
  return (Object.keys(causes) as MailKind[])
    .filter(isWrong)
    .map((kind) => `${count(kind)} mails “${kind}” for ${causes[kind]} of their causes`);
};
