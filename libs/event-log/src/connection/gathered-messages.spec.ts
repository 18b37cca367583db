import { ClosedConnectionError, type NatsConnection, type Payload } from '@nats-io/transport-node';
import { describe, expect, it, vi } from 'vitest';
import { gatheredMessages } from './gathered-messages.js';

/** A client that notes what it is given. */
const client = () => {
  const sent: string[] = [];
  const errors: unknown[] = [];
  const state = { closed: false, draining: false };
  const refuse = (subject: string) => {
    if (state.closed) throw new ClosedConnectionError();
    if (subject === 'refused') throw new RangeError('refused');
  };
  const nc = {
    publish: (subject: string, _data?: Payload) => {
      refuse(subject);
      sent.push(subject);
    },
    isClosed: () => state.closed,
    isDraining: () => state.draining,
    flush: async () => void sent.push('(flush)'),
    drain: async () => void sent.push('(drain)'),
  } as unknown as NatsConnection;
  return { ...gatheredMessages(nc, (error) => errors.push(error)), sent, errors, state };
};

const nextTurn = () => new Promise((done) => setImmediate(done));

describe('messages of one turn', () => {
  it('go to the client together, in the order of the calls', async () => {
    const { nc, sent } = client();
    nc.publish('a');
    await Promise.resolve();
    nc.publish('b');
    await Promise.resolve();
    expect(sent).toEqual([]);
    await nextTurn();
    expect(sent).toEqual(['a', 'b']);
    nc.publish('c');
    await nextTurn();
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it.each(['flush', 'drain'] as const)('go before a %s', async (act) => {
    const { nc, sendSoon, sent } = client();
    nc.publish('a');
    sendSoon('b', '');
    await nc[act]();
    expect(sent).toEqual(['a', 'b', `(${act})`]);
    await nextTurn();
    expect(sent).toHaveLength(3);
  });

  it('are refused at once on a closed connection', () => {
    const { nc, state } = client();
    state.closed = true;
    expect(() => nc.publish('a')).toThrow(ClosedConnectionError);
  });

  it('go at once when one is large, which the client may refuse', () => {
    const { nc, sent } = client();
    nc.publish('a');
    nc.publish('b', new Uint8Array(100_000));
    expect(sent).toEqual(['a', 'b']);
    expect(() => nc.publish('refused', new Uint8Array(100_000))).toThrow(RangeError);
  });

  it('are sent without the one that the client refuses', async () => {
    const { nc, sent, errors, state } = client();
    for (const subject of ['a', 'refused', 'b']) nc.publish(subject);
    await nextTurn();
    expect(sent).toEqual(['a', 'b']);
    expect(errors).toEqual([new RangeError('refused')]);
    nc.publish('c');
    state.closed = true;
    await nextTurn();
    expect(errors).toHaveLength(1);
  });
});

describe('a message that is sent soon', () => {
  it('goes with the next one, ahead of it: a request sees the effect of an acknowledgement', async () => {
    const { nc, sendSoon, sent } = client();
    sendSoon('ack', '');
    await nextTurn();
    expect(sent).toEqual([]);
    nc.publish('a');
    await nextTurn();
    expect(sent).toEqual(['ack', 'a']);
  });

  it('goes alone after a short time', async () => {
    const { sendSoon, sent } = client();
    sendSoon('one', '');
    sendSoon('two', '');
    await vi.waitFor(() => expect(sent).toEqual(['one', 'two']), 20_000);
  });
});
