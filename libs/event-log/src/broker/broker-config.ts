import type { AppName, ReaderContract } from '@millrace/contracts';
import { type Account, type AppPermissions, type Service, streamsAccount } from './account.js';
import { appPermissions } from './app-permissions.js';

/** A subject that other accounts may import, and these accounts. */
type Export = Readonly<{ service?: string; stream?: string; accounts: readonly Account[] }>;

/**
 * Accounts and users for the configuration of nats-server, as JSON, which is a subset of its format. They enforce one writer per stream:
 * `STREAMS` owns JetStream and has no users; each application has an account, which imports the subjects that it may append to, the API
 * requests that it needs for its streams, and the queries that it may send. A reply goes to the account of the request only, whatever reply
 * subject it named. `added` are views outside the contracts. The passwords are in plain text: restrict access to the file.
 */
export const brokerConfig = (passwords: Readonly<Record<AppName, string>>, added: readonly ReaderContract[] = []): string => {
  const all = appPermissions(added);
  const accounts = all.map((rights) => [
    rights.app,
    { exports: exportsOf(rights.app, all), imports: importsOf(rights), users: [userOf(rights, passwords[rights.app])] },
  ]);
  const streams = { jetstream: 'enabled', exports: exportsOf(streamsAccount, all) };
  return JSON.stringify(
    { max_payload: 8 * 1024 * 1024, accounts: { [streamsAccount]: streams, ...Object.fromEntries(accounts) } },
    null,
    2,
  );
};

const importsOf = ({ requests, streams }: AppPermissions) => [
  ...requests.map(({ account, subject }) => ({ service: { account, subject } })),
  ...streams.map(({ subject }) => ({ stream: { account: streamsAccount, subject } })),
];

/** The exports of an account: each subject that others import, for these accounts only. */
const exportsOf = (account: Account, all: readonly AppPermissions[]): readonly Export[] => {
  const requested = all.flatMap(({ app, requests }) =>
    requests.filter((one) => one.account === account).map((one) => ({ ...one, app })),
  );
  const subscribed =
    account === streamsAccount ? all.flatMap(({ app, streams }) => streams.map(({ subject }) => ({ subject, app }))) : [];
  return [
    ...bySubject(requested).map(([service, apps]) => ({ service, accounts: apps, ...responsesOf(requested, service) })),
    ...bySubject(subscribed).map(([stream, apps]) => ({ stream, accounts: apps })),
  ];
};

const bySubject = (uses: readonly Readonly<{ subject: string; app: AppName }>[]): readonly [string, readonly AppName[]][] =>
  [...new Set(uses.map(({ subject }) => subject))].map((subject) => [
    subject,
    uses.filter((use) => use.subject === subject).map(({ app }) => app),
  ]);

const responsesOf = (requested: readonly Service[], subject: string) => {
  const many = requested.find((one) => one.subject === subject)?.manyReplies;
  return many ? { response_type: 'stream', response_threshold: many.within } : {};
};

/** The permissions repeat the imports, so that the broker reports a violation instead of dropping the message. */
const userOf = ({ app, requests, subscribes, streams, peers = [] }: AppPermissions, password: string | undefined) => ({
  user: app,
  password,
  permissions: {
    publish: { allow: [...requests.map(({ subject }) => subject), ...peers] },
    subscribe: { allow: [`_INBOX_${app}.>`, ...subscribes, ...streams.map(({ subject }) => subject), ...peers] },
    ...(subscribes.length + peers.length > 0 ? { allow_responses: { max: 1, expires: '1m' } } : {}),
  },
});
