import type { Msg, NatsConnection } from '@nats-io/nats-core/internal';
import { REFUSALS } from '@millrace/contracts';
import { around } from './around.js';
import type { LogFaultName } from './faults.js';

type Headers = NonNullable<NonNullable<Parameters<NatsConnection['publish']>[2]>['headers']>;

const filter = 'Nats-Expected-Last-Subject-Sequence-Subject';

/** Rewrites the headers of every outgoing message. */
const rewriting = (rewrite: (headers: Headers) => void): void =>
  around('publish', (goOn, given) => {
    if (given[2]?.headers) rewrite(given[2].headers);
    return goOn(...given);
  });

type Receive = (reply: Msg) => void;

/**
 * Replaces requests of the log, which are messages with an inbox as reply subject. `instead` returns the data of the reply that the requester gets
 * without the broker, or `undefined` for a request that goes on unchanged.
 */
const replying = (instead: (subject: string, headers: Headers | undefined, goOn: () => void) => object | undefined): void => {
  const inboxes = new Map<string, Receive>();
  around('subscribe', (goOn, [subject, options]) => {
    const { callback } = options ?? {};
    if (callback && subject.endsWith('.*')) inboxes.set(subject.slice(0, -1), (reply) => callback(null, reply));
    return goOn(subject, options);
  });
  around('publish', (goOn, given) => {
    const [subject, , options] = given;
    const reply = options?.reply ?? '';
    const receive = inboxes.get(reply.slice(0, reply.lastIndexOf('.') + 1));
    const data = receive && instead(subject, options?.headers, () => goOn(...given));
    if (!receive || !data) return goOn(...given);
    const text = JSON.stringify(data);
    setImmediate(() => receive({ subject: reply, data: new TextEncoder().encode(text), json: () => data } as unknown as Msg));
  });
};

const faults: Readonly<Record<LogFaultName, (writer: number) => void>> = {
  'no-expectation': () =>
    rewriting((headers) => {
      for (const name of headers.keys()) if (name.startsWith('Nats-Expected-')) headers.delete(name);
    }),

  'mixed-filter': (writer) => {
    if (writer % 2 === 0) return;
    rewriting((headers) => {
      if (headers.has(filter)) headers.set(filter, headers.get(filter).replace('.>', '.*'));
    });
  },

  // Messages are acknowledged 50 ms before the app handles them.
  'ack-before-append': () =>
    around('subscribe', (goOn, [subject, options], connection) => {
      const { callback } = options ?? {};
      if (!callback) return goOn(subject, options);
      const acknowledging: typeof callback = (fault, message) => {
        if (!message?.reply?.startsWith('$JS.ACK.')) return callback(fault, message);
        connection.publish(message.reply, '+ACK');
        setTimeout(() => callback(fault, message), 50);
      };
      return goOn(subject, { ...options, callback: acknowledging });
    }),

  // An append is reported as done before the broker has received it.
  'unconfirmed-append': () => {
    let newest = 0;
    replying((_, headers, goOn) => {
      const expected = headers?.get('Nats-Expected-Last-Subject-Sequence');
      if (!expected) return undefined;
      newest = Math.max(newest, Number(expected)) + 1;
      setTimeout(goOn, 20);
      return { stream: 'INVENTORY', seq: newest };
    });
  },

  // A refusal is reported as written, but is never sent.
  'forgotten-refusal': () => {
    let seq = 0;
    replying((subject) => {
      if (!subject.startsWith(refusals)) return undefined;
      seq += 1;
      return { stream: REFUSALS.name, seq };
    });
  },
};

const refusals = REFUSALS.subjects[0].replace('>', '');

/** Injects a fault into the NATS client library of this process. */
export const plant = (fault: LogFaultName, writer: number): void => faults[fault](writer);
