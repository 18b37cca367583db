import { type AppName, appNames, DEADLETTER, REQUESTS, streams, TIMER } from '@millrace/contracts';

/** What every app may ask of JetStream: to look at streams, to consume and to read; never to make, purge or delete a stream. */
const reading = [
  '$JS.API.INFO',
  '$JS.API.STREAM.INFO.*',
  '$JS.API.STREAM.NAMES',
  '$JS.API.STREAM.MSG.GET.*',
  '$JS.API.DIRECT.GET.>',
  '$JS.API.CONSUMER.CREATE.>',
  '$JS.API.CONSUMER.DURABLE.CREATE.>',
  '$JS.API.CONSUMER.INFO.>',
  '$JS.API.CONSUMER.MSG.NEXT.>',
  '$JS.API.CONSUMER.DELETE.>',
  '$JS.ACK.>',
  '$JS.FC.>',
];

/** The subjects an app may append to: its own streams of record, its own timers, its own dead letters. */
const appends = (app: AppName): string[] => [
  ...streams.filter((stream) => stream.owner === app).map((stream) => `${stream.context}.>`),
  ...(app === REQUESTS.owner ? [...REQUESTS.subjects, 'query.>'] : ['outcome.>']),
  `${prefix(TIMER.subjects[0])}${app}.>`,
  `${prefix(DEADLETTER.subjects[0])}${app}.>`,
];

const prefix = (pattern: string) => pattern.replace('>', '');

const hears = (app: AppName): string[] => [`_INBOX_${app}.>`, `query.${app}.>`, ...(app === REQUESTS.owner ? ['outcome.>'] : [])];

const permissions = (app: AppName) =>
  app === 'operator'
    ? { publish: { allow: ['$JS.API.>'] }, subscribe: { allow: [`_INBOX_${app}.>`] } }
    : {
        publish: { allow: [...appends(app), ...reading] },
        subscribe: { allow: hears(app) },
        allow_responses: { max: 1, expires: '1m' },
      };

/**
 * The part of nats-server's configuration that makes one writer per stream a fact: one user an app, each with leave to publish
 * on its own subjects alone. JSON, which nats-server reads as its own format. Passwords as given; keep the file to its owner.
 */
export const brokerConfig = (passwords: Readonly<Record<AppName, string>>): string =>
  JSON.stringify(
    {
      max_payload: 8 * 1024 * 1024,
      authorization: { users: appNames.map((app) => ({ user: app, password: passwords[app], permissions: permissions(app) })) },
    },
    null,
    2,
  );
