import type { AppName, ReaderContract } from '@millrace/contracts';
import { type Account, type Rights, type Service, streamsAccount } from './account.js';
import { appRights } from './app-rights.js';

/** A subject that others may use, and who they are. */
type Export = Readonly<{ service?: string; stream?: string; accounts: readonly Account[] }>;

/**
 * The part of nats-server's configuration that makes one writer per stream a fact. `STREAMS` owns JetStream and has no users; each
 * app has an account of its own, to which nothing is open but what it imports: its own subjects to append to, the requests of
 * JetStream's API that it needs for its streams, the questions that it may ask. An answer goes to the account that asked and
 * nowhere else, whatever reply subject was named. JSON, which nats-server reads as its own format. `added` are views that
 * contracts do not name. Passwords as given; keep the file to its owner.
 */
export const brokerConfig = (passwords: Readonly<Record<AppName, string>>, added: readonly ReaderContract[] = []): string => {
  const all = appRights(added);
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

const importsOf = ({ asks, news }: Rights) => [
  ...asks.map(({ account, subject }) => ({ service: { account, subject } })),
  ...news.map(({ subject }) => ({ stream: { account: streamsAccount, subject } })),
];

/** What an account lets others use: what they ask of it, each subject for those alone that do. */
const exportsOf = (account: Account, all: readonly Rights[]): readonly Export[] => {
  const asked = all.flatMap(({ app, asks }) => asks.filter((one) => one.account === account).map((one) => ({ ...one, app })));
  const heard = account === streamsAccount ? all.flatMap(({ app, news }) => news.map(({ subject }) => ({ subject, app }))) : [];
  return [
    ...bySubject(asked).map(([service, apps]) => ({ service, accounts: apps, ...answering(asked, service) })),
    ...bySubject(heard).map(([stream, apps]) => ({ stream, accounts: apps })),
  ];
};

const bySubject = (uses: readonly Readonly<{ subject: string; app: AppName }>[]): readonly [string, readonly AppName[]][] =>
  [...new Set(uses.map(({ subject }) => subject))].map((subject) => [
    subject,
    uses.filter((use) => use.subject === subject).map(({ app }) => app),
  ]);

const answering = (asked: readonly Service[], subject: string) => {
  const many = asked.find((one) => one.subject === subject)?.manyAnswers;
  return many ? { response_type: 'stream', response_threshold: many.within } : {};
};

/** The user's permissions say the same as the imports, so that the broker tells of what is refused instead of passing over it. */
const userOf = ({ app, asks, serves, news }: Rights, password: string | undefined) => ({
  user: app,
  password,
  permissions: {
    publish: { allow: asks.map(({ subject }) => subject) },
    subscribe: { allow: [`_INBOX_${app}.>`, ...serves, ...news.map(({ subject }) => subject)] },
    ...(serves.length > 0 ? { allow_responses: { max: 1, expires: '1m' } } : {}),
  },
});
