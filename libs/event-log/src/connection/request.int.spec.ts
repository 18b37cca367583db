import { type TemporaryBroker, temporaryBroker } from '@millrace/testing';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUnavailable } from './availability.js';
import { type Requesting, requesting } from './request.js';

const how = { headers: headers(), timeout: 5_000 };
const bytes = (text: string) => new TextEncoder().encode(text);
const unavailable = expect.toSatisfy(isUnavailable);

describe('a request', () => {
  let broker: TemporaryBroker;
  let nc: NatsConnection;
  let own: Requesting;
  beforeEach(async () => {
    broker = await temporaryBroker();
    nc = await connect({ servers: broker.url, reconnectTimeWait: 50, maxReconnectAttempts: -1 });
    own = requesting(nc, '_INBOX_test');
  });
  afterEach(async () => {
    await nc.close();
    await broker.remove();
  });
  /** Answers each request with its data, in the reverse order of each group of `together`. */
  const echo = (together = 1) => {
    const waiting: (() => void)[] = [];
    nc.subscribe('echo', {
      callback: (_, message) => {
        waiting.push(() => message.respond(message.data));
        if (waiting.length === together) for (const answer of waiting.splice(0).reverse()) answer();
      },
    });
  };

  it('gets its own reply among many', async () => {
    echo(20);
    const texts = Array.from({ length: 100 }, (_, at) => `m${at}`);
    const replies = await Promise.all(texts.map((text) => own.request('echo', bytes(text), how)));
    expect(replies.map((reply) => reply.string())).toEqual(texts);
  });

  it('is rejected when nobody subscribes, and when no reply comes in time', async () => {
    await expect(own.request('nobody', bytes(''), how)).rejects.toMatchObject({ name: 'RequestError' });
    nc.subscribe('silent', { callback: () => undefined });
    const silent = own.request('silent', bytes(''), { ...how, timeout: 50 });
    await expect(silent).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(silent).rejects.toEqual(unavailable);
  });

  it('is rejected when the connection is closed, before and meanwhile', async () => {
    nc.subscribe('silent', { callback: () => undefined });
    const open = own.request('silent', bytes(''), how);
    open.catch(() => undefined);
    await nc.close();
    await expect(open).rejects.toMatchObject({ name: 'RequestError' });
    await expect(own.request('silent', bytes(''), how)).rejects.toEqual(unavailable);
  });

  it('is rejected at once when the application may not use the subject', async () => {
    const limited = await temporaryBroker({
      config:
        'authorization { users: [{ user: a, password: b, permissions: { publish: "allowed", subscribe: "_INBOX_test.>" } }] }',
    });
    const user = await connect({ servers: limited.url, user: 'a', pass: 'b' });
    const refused = requesting(user, '_INBOX_test').request('forbidden', bytes(''), how);
    await expect(refused).rejects.toMatchObject({ name: 'RequestError', cause: { name: 'PermissionViolationError' } });
    await user.close();
    await limited.remove();
  });

  it('gets its reply after the broker was killed and has come back', async () => {
    echo();
    await broker.kill();
    await expect(own.request('echo', bytes('lost'), { ...how, timeout: 50 })).rejects.toEqual(unavailable);
    await broker.start();
    const again = () => own.request('echo', bytes('again'), { ...how, timeout: 500 }).then((reply) => reply.string());
    await expect.poll(() => again().catch(() => ''), { timeout: 10_000 }).toBe('again');
  });
});
