import {
  type AppName,
  appNames,
  DEADLETTER,
  type Durable,
  durables,
  REQUESTS,
  type ReaderContract,
  readers,
  redriveSubject,
  SNAPSHOT,
  streams,
  TIMER,
} from '@millrace/contracts';
import { keyNews, keyRequests } from './personal/key-leave.js';

/** The streams an app has to do with: those it writes, works through or reads. It sees no other. */
const streamsOf = (app: AppName): readonly string[] => [
  ...new Set([
    ...streams.filter(({ owner }) => owner === app).map(({ name }) => name),
    ...durables.filter((durable) => durable.app === app).map(({ stream }) => stream),
    ...readers.filter((reader) => reader.app === app).flatMap((reader) => reader.streams.map(({ name }) => name)),
  ]),
];

/** To look at a stream, to read it and to consume it; never to make, change, purge or delete one. */
const reading = (stream: string): string[] => [
  `$JS.API.STREAM.INFO.${stream}`,
  `$JS.API.STREAM.MSG.GET.${stream}`,
  `$JS.API.DIRECT.GET.${stream}`,
  `$JS.API.DIRECT.GET.${stream}.>`,
  `$JS.API.CONSUMER.CREATE.${stream}.*`,
  `$JS.API.CONSUMER.CREATE.${stream}.*.>`,
  ...['INFO', 'MSG.NEXT', 'DELETE'].map((act) => `$JS.API.CONSUMER.${act}.${stream}.*`),
];

/** To read the snapshots of its own aggregates. */
const remembering = (app: AppName): string[] =>
  ownContexts(app).map((context) => `$JS.API.DIRECT.GET.${SNAPSHOT.name}.${prefix(SNAPSHOT.subjects[0])}${context}.>`);

/** To make its durable consumers. */
const working = (app: AppName): string[] =>
  durables
    .filter((durable) => durable.app === app)
    .map(({ stream, durable }) => `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.${durable}`);

/** To make, change, delete, drain or acknowledge for another app its durable consumer. */
const meddling = ({ stream, durable }: Durable): string[] => [
  `$JS.API.CONSUMER.CREATE.${stream}.${durable}`,
  `$JS.API.CONSUMER.CREATE.${stream}.${durable}.>`,
  ...['MSG.NEXT', 'DELETE'].map((act) => `$JS.API.CONSUMER.${act}.${stream}.${durable}`),
  `$JS.ACK.${stream}.${durable}.>`,
  // As servers may write it from 2.15 on: with domain and account before the stream.
  `$JS.ACK.*.*.${stream}.${durable}.>`,
];

/** The subjects an app may append to: its own streams of record, its own timers, its own dead letters. */
const appends = (app: AppName): string[] => [
  ...ownRecord(app),
  ...ownContexts(app).map((context) => `${prefix(SNAPSHOT.subjects[0])}${context}.>`),
  ...(app === REQUESTS.owner ? [...REQUESTS.subjects, 'query.>'] : ['outcome.>']),
  `${prefix(TIMER.subjects[0])}${app}.>`,
  `${prefix(DEADLETTER.subjects[0])}${app}.>`,
];

/** The events of its own streams of record. */
const ownRecord = (app: AppName): string[] => ownContexts(app).map((context) => `${context}.>`);

const ownContexts = (app: AppName) => streams.filter(({ owner }) => owner === app).map(({ context }) => context);

const prefix = (pattern: string) => pattern.replace('>', '');

const hears = (app: AppName): string[] => [
  `_INBOX_${app}.>`,
  `query.${app}.>`,
  redriveSubject(app, '*'),
  ...keyNews(app),
  ...(app === REQUESTS.owner ? ['outcome.>'] : []),
];

const permissions = (app: AppName) =>
  app === 'operator'
    ? {
        publish: { allow: ['$JS.API.>', ...ownRecord(app), 'query.>', redriveSubject('*', '*')] },
        subscribe: { allow: [`_INBOX_${app}.>`] },
      }
    : {
        publish: {
          allow: [
            ...appends(app),
            '$JS.API.INFO',
            '$JS.ACK.>',
            '$JS.FC.>',
            ...streamsOf(app).flatMap(reading),
            ...working(app),
            ...keyRequests(app),
            ...remembering(app),
          ],
          deny: durables.filter((durable) => durable.app !== app && streamsOf(app).includes(durable.stream)).flatMap(meddling),
        },
        subscribe: { allow: hears(app) },
        allow_responses: { max: 1, expires: '1m' },
      };

/** A view that contracts do not name reads its streams and answers its questions; there is nothing that it may append to. */
const readingAlone = ({ app, streams: read }: ReaderContract) => ({
  publish: {
    allow: ['$JS.API.INFO', '$JS.FC.>', ...read.flatMap(({ name }) => reading(name))],
    deny: durables.filter(({ stream }) => read.some(({ name }) => name === stream)).flatMap(meddling),
  },
  subscribe: { allow: [`_INBOX_${app}.>`, `query.${app}.>`] },
  allow_responses: { max: 1, expires: '1m' },
});

/**
 * The part of nats-server's configuration that makes one writer per stream a fact: one user an app, each with leave to publish
 * on its own subjects alone, to read the streams it declares, and to touch no other app's consumers. JSON, which nats-server
 * reads as its own format. `added` are views that contracts do not name. Passwords as given; keep the file to its owner.
 */
export const brokerConfig = (passwords: Readonly<Record<AppName, string>>, added: readonly ReaderContract[] = []): string =>
  JSON.stringify(
    {
      max_payload: 8 * 1024 * 1024,
      authorization: {
        users: [
          ...appNames.map((app) => ({ user: app, password: passwords[app], permissions: permissions(app) })),
          ...added.map((view) => ({ user: view.app, password: passwords[view.app], permissions: readingAlone(view) })),
        ],
      },
    },
    null,
    2,
  );
