import { describe, expect, it } from 'vitest';
import { checkHistory } from './check-history.js';
import type { LoggedEvent } from './history/logged-event.js';

/** Events as `[kind, id, type, data]`. */
type Short = readonly [kind: 'order' | 'shipment' | 'mail', id: string, type: string, data?: object];
const found = (history: readonly Short[], atRest: boolean) => {
  const events = history.map(([aggregate, aggregateId, type, data], index): LoggedEvent => {
    return { stream: aggregate, seq: index + 1, aggregate, aggregateId, event: { type, ...data } };
  });
  return checkHistory(events, { atRest }).flatMap(({ rule, detail }) => (rule === 'mails are sent once' ? [detail] : []));
};

const money = { minor: 100, currency: 'EUR' };
const cost = { subtotal: money, shipping: money, tax: money, total: money };
const requested = (kind: string, cause = ''): Short => ['mail', `o1_${kind}${cause}`, 'MailRequested', { orderId: 'o1', kind }];
const sent = (kind: string, cause = ''): Short => ['mail', `o1_${kind}${cause}`, 'MailSent'];
const causes: readonly Short[] = [
  ['order', 'o1', 'OrderPlaced', { cost, lines: [] }],
  ['order', 'o1', 'OrderPaid'],
  ['shipment', 'o1', 'ShipmentDispatched', { parcelId: 'p1' }],
  ['shipment', 'o1', 'ShipmentDispatched', { parcelId: 'p2' }],
  ['order', 'o1', 'OrderRefunded', { refundId: 'r1', amount: money }],
];
const complete: readonly Short[] = [
  ...causes,
  requested('received'),
  sent('received'),
  requested('paid'),
  sent('paid'),
  requested('shipped', '_p1'),
  sent('shipped', '_p1'),
  requested('shipped', '_p2'),
  sent('shipped', '_p2'),
  requested('refunded', '_r1'),
  ['mail', 'o1_refunded_r1', 'MailFailed', { reason: 'refused' }],
];

/** The same without requests, as mails are sent since they are sent in one step. */
const result = (kind: string, cause = '', type = 'MailSent'): Short => [
  'mail',
  `o1_${kind}${cause}`,
  type,
  { orderId: 'o1', kind },
];
const inOneStep: readonly Short[] = [
  ...causes,
  result('received'),
  result('paid'),
  result('shipped', '_p1'),
  result('shipped', '_p2'),
  result('refunded', '_r1', 'MailFailed'),
];

describe('the mails of an order', () => {
  it.each([
    ['in two steps', complete],
    ['in one step', inOneStep],
  ])('are in order when each is sent or failed once, %s', (_, history) => expect(found(history, true)).toEqual([]));
  it.each([
    ['in two steps', complete],
    ['in one step', inOneStep],
  ])('may be under way, %s', (_, history) => {
    for (let length = 0; length <= history.length; length += 1) expect(found(history.slice(0, length), false)).toEqual([]);
  });
  it('are none for an order from before there were mails', () => expect(found(causes, true)).toEqual([]));

  it.each<readonly [string, readonly Short[], string]>([
    ['requested twice', [...complete, requested('paid')], 'requested 2 times'],
    ['sent twice', [...complete, sent('paid')], 'sent 2 times, failed 0 times'],
    ['sent and failed', [...complete, ['mail', 'o1_paid', 'MailFailed']], 'sent 1 times, failed 1 times'],
    ['sent before its request', [...causes, sent('received'), requested('received')], 'sent before it was requested'],
    ['sent twice in one step', [...inOneStep, result('paid')], 'sent 2 times, failed 0 times'],
    ['requested after it was sent', [...inOneStep, requested('paid')], 'sent before it was requested'],
    ['sent under two ids', [...inOneStep, result('paid', '2')], '2 mails “paid” for 1 of their causes'],
    ['sent without a request', [...complete, sent('cancelled')], 'requested 0 times'],
    ['requested under two ids', [...complete, requested('paid', '2')], '2 mails “paid” for 1 of their causes'],
  ])('are not: %s', (_, history, detail) => {
    expect(found(history, true)).toContain(detail);
    expect(found(history, false)).toContain(detail);
  });

  it.each<readonly [string, readonly Short[], string]>([
    ['not sent at rest', complete.slice(0, -1), 'not sent'],
    ['missing at rest', complete.slice(0, -2), '0 mails “refunded” for 1 of their causes'],
    ['missing at rest, in one step', inOneStep.slice(0, -1), '0 mails “refunded” for 1 of their causes'],
    ['without a cause', [...complete, requested('cancelled'), sent('cancelled')], '1 mails “cancelled” for 0 of their causes'],
  ])('are not: %s', (_, history, detail) => {
    expect(found(history, true)).toContain(detail);
    expect(found(history, false)).toEqual([]);
  });
});
