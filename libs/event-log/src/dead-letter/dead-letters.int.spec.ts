import { type AnyAggregate, CART, type CartRequest, cart, DEADLETTER } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { headers } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../store/append.js';
import { writeDeadLetter } from './write-dead-letter.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { discardDeadLetter, listDeadLetterMessages, readDeadLetter } from './dead-letters.js';
import { checkedOut, checkOut, email, secrets } from '../encryption/personal-data.fixture.js';

describe('a dead letter as an operator sees it', () => {
  let temporary: TemporaryLog;
  let service: EventLog;
  let operator: EventLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
    service = await temporary.as('checkout-service');
    operator = await temporary.as('operator');
  });
  afterAll(() => temporary.remove());

  /** Writes a dead letter as a work queue does. Returns its sequence. */
  const writeOne = async (seq: number, type: string | undefined, data: Uint8Array, reason = `Error: no cart c${seq}`) => {
    const own = headers();
    for (const [name, value] of Object.entries({
      ...(type ? { 'ce-type': type } : {}),
      'ce-subject': `c${seq}`,
      'x-correlation-id': 'why',
      'x-reply-to': 'outcome.gateway.r1',
      'Nats-Msg-Id': 'm',
    }))
      own.set(name, value);
    const subject = `${CART.context}.${cart.name}.c${seq}.CartCheckedOut`;
    const delivered = { subject, headers: own, data, seq, redelivered: false, info: { stream: CART.name } };
    const message = { ...delivered, allHeaders: () => own, ack: () => undefined };
    await writeDeadLetter(service, { queue: 'checkout-service-some-handler', message, reason });
    return (await listDeadLetterMessages(operator)).at(-1)?.seq ?? 0;
  };
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const without = ({ type: _type, ...data }: CartRequest | typeof checkedOut) => data;

  it('has origin, reason and headers', async () => {
    const seq = await writeOne(1, 'cart.cart.NoteChanged', bytes({}));
    const shown = await readDeadLetter(operator, seq);
    expect(shown).toMatchObject({ app: 'checkout-service', from: 'CART:1', reason: 'Error: no cart c1', correlationId: 'why' });
    expect(shown?.headers).toEqual({ 'ce-type': 'cart.cart.NoteChanged', 'ce-subject': 'c1', 'x-correlation-id': 'why' });
  });

  it('contains no personal data: neither encrypted values nor plain text of an earlier version', async () => {
    const addition = {
      aggregate: cart as AnyAggregate,
      id: 'c2',
      expected: { seq: 0, version: 0 },
      events: [checkedOut],
      cause: { correlationId: 'c' },
    };
    expect(await append(service, CART, [addition])).toMatchObject({ status: 'appended' });
    const sealed =
      (await connectionOf(operator).jsm.direct.getMessage(CART.name, { last_by_subj: 'cart.cart.c2.>' }))?.data ??
      new Uint8Array();
    const letters = [
      await writeOne(2, 'cart.cart.CartCheckedOut', sealed),
      await writeOne(3, 'cart.cart.CartCheckedOut', bytes(without(checkedOut))),
      await writeOne(4, 'request.cart.cart.CheckOut', bytes(without(checkOut))),
      await writeOne(5, undefined, bytes(without(checkedOut))),
    ];
    for (const seq of letters) {
      const shown = JSON.stringify(await readDeadLetter(operator, seq));
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      expect(shown).toContain('erased@erased.invalid');
      expect(shown).toContain('"orderId":"o1"');
    }
    expect(await readDeadLetter(operator, letters[0] ?? 0)).toMatchObject({ payload: { $sealed: 'stays sealed' } });
  });

  it('shows only the size of data that are not JSON', async () => {
    const seq = await writeOne(6, 'cart.cart.CartCheckedOut', new TextEncoder().encode(email));
    expect(await readDeadLetter(operator, seq)).toMatchObject({ payload: `${email.length} bytes that are no JSON object` });
  });

  it('has one fingerprint for the same error on another message, also when none was stored', async () => {
    const kinds = new Set(
      (await listDeadLetterMessages(operator))
        .filter(({ messageType }) => messageType === 'cart.cart.CartCheckedOut')
        .map(({ fingerprint }) => fingerprint),
    );
    expect(kinds.size).toBe(1);
    const letter = (await listDeadLetterMessages(operator)).find(({ messageType }) => messageType === 'cart.cart.CartCheckedOut');
    const stored = await connectionOf(operator).jsm.direct.getMessage(DEADLETTER.name, { seq: letter?.seq ?? 0 });
    const old = headers();
    for (const name of stored?.header.keys() ?? [])
      if (name !== 'x-parked-fingerprint' && !name.startsWith('Nats-')) old.set(name, stored?.header.get(name) ?? '');
    await connectionOf(service).js.publish('deadletter.checkout-service.old', '{}', { headers: old });
    expect((await listDeadLetterMessages(operator)).at(-1)?.fingerprint).toBe(letter?.fingerprint);
    await writeOne(7, 'cart.cart.CartCheckedOut', bytes({}), 'TypeError: another');
    expect((await listDeadLetterMessages(operator)).at(-1)?.fingerprint).not.toBe(letter?.fingerprint);
  });

  it('is discarded by exactly one of two operators', async () => {
    const [letter] = await listDeadLetterMessages(operator);
    const both = await Promise.all([discardDeadLetter(operator, letter as never), discardDeadLetter(operator, letter as never)]);
    expect(both.toSorted((one, other) => Number(one) - Number(other))).toEqual([false, true]);
    expect(await readDeadLetter(operator, letter?.seq ?? 0)).toBeUndefined();
    expect((await listDeadLetterMessages(operator)).map(({ seq }) => seq)).not.toContain(letter?.seq);
  });
});
