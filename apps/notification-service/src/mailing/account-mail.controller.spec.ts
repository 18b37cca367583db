import { CUSTOMER, customer, type CustomerEvent } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import type { Recipient, Recipients } from '../customer/recipients.js';
import type { SmtpMailer } from '../sending/smtp-mailer.js';
import { AccountMailController } from './account-mail.controller.js';

const emailHash = 'f'.repeat(64);
const present: Recipient = {
  email: 'ada@new.example',
  firstName: 'Ada',
  isCustomer: true,
  acceptsMarketing: false,
  emailChange: { email: 'ada@next.example', tokenId: 'e2' },
  signUp: { tokenId: 't1', expiresAt: '2026-01-01T00:00:00.000Z' },
};
const former: Recipient = { ...present, email: 'ada@example.com', emailChange: { email: 'ada@new.example', tokenId: 'e1' } };

/** The controller with a customer whose address was changed at the sequence 9, and the mails that it sends. */
const controllerWith = (now: Recipient = present) => {
  const sent: { to: string; subject: string }[] = [];
  const recipients = { read: async (_: string, until = 99) => (until < 9 ? former : now) };
  const mailer = {
    send: async (mail: { to: string; subject: string }) => {
      sent.push(mail);
      return { status: 'sent' };
    },
  };
  const links = { shopUrl: 'https://mill.example', secret: 'of links', cartExpiresAfterMs: 1 };
  const controller = new AccountMailController(recipients as unknown as Recipients, mailer as unknown as SmtpMailer, links);
  return { controller, sent };
};

const recorded = <E>(event: E, seq: number) => ({
  stream: CUSTOMER.name,
  aggregate: customer.name,
  aggregateId: 'c1',
  id: 'i',
  seq,
  at: '2026-01-01T00:00:00.000Z',
  version: 1,
  correlationId: 'i',
  causationId: 'i',
  event,
});
type Of<T extends CustomerEvent['type']> = Extract<CustomerEvent, { type: T }>;
const context = { state: { status: 'none' } } as never;
const long = '2026-01-02T00:00:00.000Z';

describe('a notice to a customer', () => {
  it('of a change of the address goes to the former one at the request and at the change, however late', async () => {
    const { controller, sent } = controllerWith();
    const change = { email: 'ada@new.example', emailHash, tokenId: 'e1' };
    const requested: Of<'EmailChangeRequested'> = { type: 'EmailChangeRequested', ...change, expiresAt: long };
    const changed: Of<'EmailChanged'> = { type: 'EmailChanged', ...change, previousEmailHash: emailHash };
    expect(await controller.sendNotice(recorded(requested, 8), context)).toMatchObject({ type: 'Sent', template: 'emailChange' });
    expect(await controller.sendChanged(recorded(changed, 9), context)).toMatchObject({ type: 'Sent', template: 'emailChanged' });
    expect(sent).toMatchObject([
      { to: 'ada@example.com', subject: 'Your email address is to be changed' },
      { to: 'ada@example.com', subject: 'Your email address was changed' },
    ]);
  });

  it('tells of a password that was changed in a session, and of no other', async () => {
    const { controller, sent } = controllerWith();
    const set: Of<'PasswordSet'> = { type: 'PasswordSet', passwordHash: 'one' };
    expect(await controller.sendPasswordChange(recorded(set, 10), context)).toBeUndefined();
    await controller.sendPasswordChange(recorded({ ...set, changedAt: long }, 10), context);
    expect(sent).toMatchObject([{ to: 'ada@new.example', subject: 'Your password was changed' }]);
  });
});

describe('a mail to a new address', () => {
  const wanted = { type: 'EmailChangeMailRequested', customerId: 'c1', at: long, isTaken: false, tokenId: 'e2' } as const;
  const mail = recorded({ ...wanted, expiresAt: '9999-01-01T00:00:00.000Z' }, 10);

  it('is sent as long as its link is valid, to a customer whose account exists', async () => {
    const { controller, sent } = controllerWith();
    expect(await controller.sendToNewEmail(mail, context)).toMatchObject({ type: 'Sent', template: 'newEmail' });
    expect(sent).toMatchObject([{ to: 'ada@next.example' }]);
    const late = recorded({ ...wanted, expiresAt: long }, 10);
    expect(await controller.sendToNewEmail(late, context)).toMatchObject({ type: 'Failed', reason: 'expired' });
    const deleted = controllerWith({ ...present, isCustomer: false });
    expect(await deleted.controller.sendToNewEmail(mail, context)).toMatchObject({ type: 'Failed' });
    expect(deleted.sent).toEqual([]);
  });
});
