import type { MailEvent, OrderEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { type MailCommand, mailDecider } from './mail.js';
import { isWithoutMail, mailAboutOrder, mailAboutParcel } from './mail-request.js';

const givenMail = given(mailDecider);
const requested: MailEvent = { type: 'MailRequested', orderId: 'o1', kind: 'paid' };
const about = { orderId: 'o1', kind: 'paid' } as const;
const sent: MailEvent = { type: 'MailSent', ...about, providerMessageId: 'q1' };
const failed: MailEvent = { type: 'MailFailed', ...about, reason: 'refused', code: '550 5.1.1' };
const asSent: MailCommand = { ...sent, type: 'Sent' };
const asFailed: MailCommand = { ...failed, type: 'Failed' };

describe('a mail', () => {
  it('is sent', () => givenMail().when(asSent).then(sent));
  it('is refused', () => givenMail().when(asFailed).then(failed));
  it('is sent or refused after a request of an earlier version', () => {
    givenMail(requested).when(asSent).then(sent);
    givenMail(requested).when(asFailed).then(failed);
  });
  it.each([sent, failed])('has one result: $type', (result) => {
    for (const command of [asSent, asFailed])
      for (const events of [[result], [requested, result]])
        givenMail(...events)
          .when(command)
          .thenNothing();
  });
});

describe('the mail about an event', () => {
  const refund = (refundId: string) =>
    mailAboutOrder('o1', { type: 'OrderRefunded', refundId, amount: { minor: 100, currency: 'EUR' } });

  it('has an id from the order, its kind and its cause', () => {
    expect(mailAboutOrder('o1', { type: 'OrderPaid' } as Extract<OrderEvent, { type: 'OrderPaid' }>)).toEqual({
      id: 'o1_paid',
      request: { orderId: 'o1', kind: 'paid' },
    });
    expect(refund('r1')).toMatchObject({ id: 'o1_refunded_r1', request: { refund: { minor: 100 } } });
    expect(refund('r2').id).not.toBe(refund('r1').id);
  });

  it('is for a bank transfer the first that has the instructions', () => {
    const placed = (provider: string) =>
      ({ type: 'OrderPlaced', payment: { provider, token: 'x' } }) as Extract<OrderEvent, { type: 'OrderPlaced' }>;
    const awaited = { type: 'PaymentActionAwaited', until: '2026-03-05T10:30:00.000Z' } as const;
    const transfer = { reference: 'ABC1' };
    expect([placed('simulated'), placed('manual'), awaited, { ...awaited, transfer }].map(isWithoutMail)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(mailAboutOrder('o1', { ...awaited, transfer })).toEqual(mailAboutOrder('o1', placed('manual')));
  });

  it('has an id that is not too long', () => {
    const long = 'r'.repeat(100);
    expect(refund(long).id).toMatch(/^[\w-]{43}$/);
    expect(refund(long).id).toBe(refund(long).id);
    expect(refund(`${long}1`).id).not.toBe(refund(long).id);
  });

  it('tells of the parcel, one mail for each', () => {
    const parcel = { carrier: 'Post', trackingNumber: 'T1' };
    expect(mailAboutParcel('o1', { type: 'ShipmentDispatched', ...parcel })).toEqual({
      id: 'o1_shipped',
      request: { orderId: 'o1', kind: 'shipped', parcel },
    });
    const lines = [{ variantId: 'v1', quantity: 1 }];
    expect(mailAboutParcel('o1', { type: 'ShipmentDispatched', ...parcel, parcelId: 'p2', lines })).toEqual({
      id: 'o1_shipped_p2',
      request: { orderId: 'o1', kind: 'shipped', parcel: { ...parcel, lines } },
    });
  });
});
