import {
  type AppName,
  appNames,
  appsWithPeers,
  DEADLETTER,
  durableConsumers,
  peerSubject,
  FILES,
  lookups,
  commandResultFilter,
  queries,
  REFUSALS,
  REQUESTS,
  type ReaderContract,
  readers,
  redriveSubject,
  refusalFilter,
  SNAPSHOT,
  streams,
  timerStreams,
} from '@millrace/contracts';
import { keySubscribeSubjects, keyPublishSubjects } from '../encryption/key-permissions.js';
import { streamsRequest, type AppPermissions, type Service } from './account.js';
import { applicationRequests, stateQueries } from './application-permissions.js';
import { allOfJetStream, subscribeStream, readStream, readNewest, consumeStream } from './stream-permissions.js';

/** The streams that an application owns, consumes, subscribes to or looks into. No other is visible to it. */
const owned = (app: AppName) => streams.filter(({ owner }) => owner === app);
const consumed = (app: AppName) => durableConsumers.filter((durable) => durable.app === app).map(({ stream }) => stream);
const streamsOf = (app: AppName, contracts: readonly ReaderContract[]) =>
  contracts.filter((reader) => reader.app === app).flatMap((reader) => reader.streams.map(({ name }) => name));
const subscribed = (app: AppName) => streamsOf(app, Object.values(readers));
const lookedInto = (app: AppName) => streamsOf(app, Object.values(lookups));

const streamRequests = (app: AppName): readonly Service[] => {
  const [consumes, subscribes] = [consumed(app), subscribed(app)];
  return [
    ...unique([...owned(app).map(({ name }) => name), ...consumes, ...subscribes, ...lookedInto(app)]).flatMap(readStream),
    ...unique([...consumes, ...subscribes]).flatMap(subscribeStream),
    ...unique(consumes).flatMap(consumeStream),
  ];
};

/** The subjects that an application may append to: its events, snapshots, refusals, timers and dead letters, and requests. */
const appendSubjects = (app: AppName): readonly string[] => [
  ...owned(app).flatMap(({ context }) => [`${context}.>`, `${under(SNAPSHOT)}${context}.>`]),
  ...contextsWithRequests(app).map(refusalFilter),
  ...(app === REQUESTS.owner ? REQUESTS.subjects : []),
  ...(app === FILES.owner ? FILES.subjects : []),
  ...timersOf(app),
  `${under(DEADLETTER)}${app}.>`,
];

/** All timers for the operator, who migrates them from the shared stream of an earlier version. */
const timersOf = (app: AppName): readonly string[] =>
  timerStreams.filter(({ owner }) => owner === app || app === 'operator').flatMap(({ subjects }) => subjects);

const under = ({ subjects: [pattern] }: Readonly<{ subjects: readonly [string] }>) => pattern.replace('>', '');

const querySubjects = (app: AppName): string => `query.${app}.>`;
const answersQueries = (app: AppName): boolean => app.endsWith('-view') || queries.some((query) => query.app === app);
const takesRedrives = (app: AppName): boolean => consumed(app).length > 0;

/** Requests to other applications. */
const requestsToApps = (app: AppName, all: readonly AppName[]): readonly Service[] => {
  const others = all.filter((other) => other !== app);
  const queriesOfOthers = others.filter(answersQueries).map((other) => ({ account: other, subject: querySubjects(other) }));
  const redrives = others.filter(takesRedrives).map((other) => ({ account: other, subject: redriveSubject(other, '*') }));
  if (app === 'operator') return [...queriesOfOthers, ...redrives];
  if (app === REQUESTS.owner) return queriesOfOthers;
  return contextsWithRequests(app).map((context) => ({ account: REQUESTS.owner, subject: commandResultFilter(context) }));
};

/** The contexts whose requests it executes. */
const contextsWithRequests = (app: AppName) =>
  owned(app).flatMap(({ context, aggregates }) => (aggregates.some(({ requests }) => requests.length > 0) ? [context] : []));

const subscriptionsOf = (app: AppName): readonly string[] => [
  ...(answersQueries(app) ? [querySubjects(app)] : []),
  ...(takesRedrives(app) ? [redriveSubject(app, '*')] : []),
  ...(app === REQUESTS.owner ? ['outcome.>'] : []),
];

/** What the instances of an app send each other. */
const peersOf = (app: AppName): Pick<AppPermissions, 'peers'> => {
  const peers = [...(appsWithPeers.includes(app) ? [peerSubject(app, '*')] : []), ...stateQueries(app)];
  return peers.length > 0 ? { peers } : {};
};

const permissionsOf = (app: AppName, all: readonly AppName[]): AppPermissions => ({
  app,
  requests: [
    ...(app === 'operator'
      ? [allOfJetStream, ...owned(app).map(({ context }) => streamsRequest(`${context}.>`)), ...timersOf(app).map(streamsRequest)]
      : [
          streamsRequest('$JS.API.INFO'),
          ...appendSubjects(app).map(streamsRequest),
          ...streamRequests(app),
          ...(app === FILES.owner ? readStream(FILES.name) : []),
          ...owned(app).map(({ context }) => readNewest(SNAPSHOT.name, `${under(SNAPSHOT)}${context}.>`)),
          ...contextsWithRequests(app).map((context) => readNewest(REFUSALS.name, refusalFilter(context))),
          ...keyPublishSubjects(app).map(streamsRequest),
          ...applicationRequests(app),
        ]),
    ...requestsToApps(app, all),
  ],
  subscribes: subscriptionsOf(app),
  streams: keySubscribeSubjects(app).map((subject) => ({ subject })),
  ...peersOf(app),
});

/** A view outside the contracts subscribes to its streams and answers its queries; it may not append. */
const permissionsOfAdded = ({ app, streams: read }: ReaderContract): AppPermissions => {
  const names = unique(read.map(({ name }) => name));
  return {
    app,
    requests: [streamsRequest('$JS.API.INFO'), ...names.flatMap(readStream), ...names.flatMap(subscribeStream)],
    subscribes: subscriptionsOf(app),
    streams: [],
  };
};

/** The permissions of all applications: those of the contracts, and the `added` views. */
export const appPermissions = (added: readonly ReaderContract[]): readonly AppPermissions[] => {
  const all = [...appNames, ...added.map(({ app }) => app)];
  return [...appNames.map((app) => permissionsOf(app, all)), ...added.map(permissionsOfAdded)];
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
