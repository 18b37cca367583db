import type { Msg, NatsConnection } from '@nats-io/transport-node';
import { expect, it } from 'vitest';
import type { Broker } from './broker.js';
import { respond } from './respond.js';

/** A connection that sends at most so many characters, and throws like the client for more, or once it is closed. */
const connection = (maxPayload: number) => {
  const sent: string[] = [];
  let isClosed = false;
  let receive: ((message: Msg) => void) | undefined;
  const nc = {
    isClosed: () => isClosed,
    subscribe: (_: string, { callback }: { callback: (error: undefined, message: Msg) => void }) => {
      receive = (message) => callback(undefined, message);
      return { unsubscribe: () => undefined };
    },
  } as unknown as NatsConnection;
  const message = {
    string: () => 'query',
    respond: (text: string) => {
      if (isClosed) throw new Error('closed connection');
      if (text.length > maxPayload) throw new Error('max_payload size exceeded');
      sent.push(text);
    },
  } as unknown as Msg;
  return { broker: { nc } as Broker, sent, query: () => receive?.(message), close: () => (isClosed = true) };
};

/** Long enough for a rejection that nobody handles to be reported. */
const turn = () => new Promise((next) => setImmediate(next));

it('an answer that is larger than the broker accepts is replaced by an empty one, and ends no process', async () => {
  const { broker, sent, query } = connection(4);
  respond(broker, 'subject', async () => 'larger');
  query();
  await turn();
  expect(sent).toEqual(['']);
});

it('an answer after the end of the connection is dropped, and ends no process', async () => {
  const { broker, sent, query, close } = connection(10);
  respond(broker, 'subject', async () => 'answer');
  query();
  close();
  await turn();
  expect(sent).toEqual([]);
});
