import { type Msg, type NatsConnection, NatsConnectionImpl } from '@nats-io/nats-core/internal';
import { REFUSALS } from '@millrace/contracts';
import type { LogFaultName } from './faults.js';

type Way = 'publish' | 'request' | 'subscribe';
type Headers = NonNullable<NonNullable<Parameters<NatsConnection['request']>[2]>['headers']>;

/** Wraps a method of every connection of this process. */
const around = <W extends Way>(
  way: W,
  instead: (
    original: (...given: Parameters<NatsConnection[W]>) => ReturnType<NatsConnection[W]>,
    given: Parameters<NatsConnection[W]>,
    connection: NatsConnection,
  ) => ReturnType<NatsConnection[W]>,
): void => {
  const every = NatsConnectionImpl.prototype as unknown as Record<W, (...given: unknown[]) => unknown>;
  const original = every[way];
  every[way] = function (this: NatsConnection, ...given) {
    const goOn = (...changed: unknown[]) => original.apply(this, changed) as ReturnType<NatsConnection[W]>;
    return instead(goOn, given as Parameters<NatsConnection[W]>, this);
  };
};

const filter = 'Nats-Expected-Last-Subject-Sequence-Subject';

/** Rewrites the headers of every outgoing message; `publish` carries a batch, `request` its last message. */
const rewriting = (rewrite: (headers: Headers) => void): void => {
  for (const way of ['publish', 'request'] as const)
    around(way, (goOn, given) => {
      if (given[2]?.headers) rewrite(given[2].headers);
      return goOn(...given);
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
    around('request', async (goOn, given) => {
      const expected = given[2]?.headers?.get('Nats-Expected-Last-Subject-Sequence');
      if (!expected) return goOn(...given);
      newest = Math.max(newest, Number(expected)) + 1;
      const seq = newest;
      setTimeout(() => void goOn(...given).catch(() => undefined), 20);
      return { json: () => ({ stream: 'INVENTORY', seq }) } as Msg;
    });
  },

  // A refusal is reported as written, but is never sent.
  'forgotten-refusal': () => {
    let seq = 0;
    around('request', async (goOn, given) => {
      if (!given[0].startsWith(refusals)) return goOn(...given);
      seq += 1;
      const written = { stream: REFUSALS.name, seq };
      return { json: () => written } as Msg;
    });
  },
};

const refusals = REFUSALS.subjects[0].replace('>', '');

/** Injects a fault into the NATS client library of this process. */
export const plant = (fault: LogFaultName, writer: number): void => faults[fault](writer);
