import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { durableConsumerOfRequests, type ItemEvent, type ItemState, item, REQUESTS } from '@millrace/contracts';
import { accept, reject } from '@millrace/decider';
import { AckPolicy } from '@nats-io/jetstream';
import { expect } from 'vitest';
import { connectionOf, type EventLog } from '../connection/event-log.js';

const durable = durableConsumerOfRequests('inventory-service', item, REQUESTS.name);
export const waitOptions = { timeout: 20_000, interval: 50 };
export type ItemCommand = Readonly<{ type: string; delta?: number; onHand?: number }>;
export type Preparing = (request: ItemCommand, state: ItemState) => Promise<void> | void;

/** Rules of an item without holds. */
export const rules = {
  initial: { onHand: 0, held: 0 } as ItemState,
  decide: ({ onHand }: ItemState, request: ItemCommand) => {
    const delta = request.type === 'CountStock' ? (request.onHand ?? 0) - onHand : (request.delta ?? 0);
    if (onHand + delta < 0) return reject({ type: 'StockOutOfRange' as const, onHand });
    return delta === 0 ? accept<ItemEvent>() : accept<ItemEvent>({ type: 'StockAdjusted', delta, reason: 'x' });
  },
  evolve: (state: ItemState, event: ItemEvent) =>
    event.type === 'StockAdjusted' ? { ...state, onHand: state.onHand + event.delta } : state,
};

/** The name of the consumer of commands at the broker. */
export const nameOf = (log: EventLog) => connectionOf(log).nameOf(durable);
/** The consumer of commands; under another name when the files of the first are damaged. */
const consumerOf = async (log: EventLog) => {
  const [first, second] = await Promise.all(
    [0, 1].map((turn) =>
      connectionOf(log)
        .jsm.consumers.info(REQUESTS.name, connectionOf(log).nameOf(durable, turn))
        .catch(() => undefined),
    ),
  );
  return first ?? second;
};
/** Resolves when every sent request has been delivered and acknowledged. */
export const atRest = (log: EventLog) =>
  expect
    .poll(async () => {
      const info = await consumerOf(log);
      return info && info.delivered.consumer_seq > 0 ? info.num_pending + info.num_ack_pending : undefined;
    }, waitOptions)
    .toBe(0);

/** Resolves at the next reconnect of each. */
export const reconnected = (...logs: readonly EventLog[]) =>
  Promise.all(logs.map((log) => new Promise<void>((isBack) => log.onReconnect(isBack))));

/** A log that calls `onResult` with the subject of each result before it is published. */
export const withResults =
  (onResult: (subject: string) => void) =>
  (log: EventLog): EventLog =>
    withPublish(log, 'nc', (subject, publish) => {
      if (subject.startsWith('outcome.')) onResult(subject);
      return publish();
    });

/** A log that stores no checkpoint of a consumer, so that a consumer that is lost starts at the beginning. */
export const withoutCheckpoints = (log: EventLog): EventLog =>
  withPublish(log, 'js', (subject, publish) => (subject.includes('.consumer.') ? undefined : publish()));

const withPublish = (log: EventLog, on: 'nc' | 'js', around: (subject: string, publish: () => unknown) => unknown): EventLog => {
  const client = new Proxy<object>(connectionOf(log)[on], {
    get: (target, name) => {
      const found = Reflect.get(target, name) as unknown;
      if (typeof found !== 'function') return found;
      if (name !== 'publish') return found.bind(target);
      return (subject: string, ...rest: unknown[]) => around(subject, () => found.apply(target, [subject, ...rest]));
    },
  });
  return Object.assign({ ...log }, { [on]: client });
};

/** Replaces the consumer by one whose state is in a file, as an earlier version created it. Its service must not run. */
export const consumerInFile = async (log: EventLog, store: string) => {
  const { js, jsm } = connectionOf(log);
  const name = nameOf(log);
  await jsm.consumers.delete(REQUESTS.name, name);
  await jsm.consumers.add(REQUESTS.name, {
    durable_name: name,
    filter_subjects: [...durable.filters],
    ack_policy: AckPolicy.Explicit,
  });
  const folder = () => {
    const found = readdirSync(store, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`/obs/${name}`));
    return join(store, found ?? 'nowhere');
  };
  return {
    /** Its folder, as soon as its state is stored. */
    files: async () => {
      await expect.poll(() => existsSync(join(folder(), 'o.dat')), waitOptions).toBe(true);
      return folder();
    },
    acknowledge: async (messages: number) => {
      const consumer = await js.consumers.get(REQUESTS.name, name);
      for await (const message of await consumer.fetch({ max_messages: messages })) await message.ackAck();
    },
  };
};

/** Ways to lose the state of a consumer in a file; `before` is a copy of its folder from earlier. */
export const lossesOfFiles: readonly (readonly [string, (files: string, before: string) => void])[] = [
  ['what the consumer has done is damaged', (files) => writeFileSync(join(files, 'o.dat'), 'nonsense')],
  ['what the consumer has done is gone', (files) => rmSync(join(files, 'o.dat'), { force: true })],
  ['the consumer is gone', (files) => rmSync(files, { recursive: true })],
  [
    'it has forgotten what was acknowledged last',
    (files, before) => cpSync(join(before, 'o.dat'), join(files, 'o.dat'), { force: true }),
  ],
];
