import {
  type AppName,
  appNames,
  DEADLETTER,
  durableConsumers,
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
import { keyNews, keyRequests } from '../encryption/key-permissions.js';
import { ofStreams, type Rights, type Service } from './account.js';
import { allOfJetStream, following, lookingAt, lookingUp, working } from './stream-rights.js';

/** The streams that an app owns, works through or follows. It sees no other. */
const owned = (app: AppName) => streams.filter(({ owner }) => owner === app);
const worked = (app: AppName) => durableConsumers.filter((durable) => durable.app === app).map(({ stream }) => stream);
const followed = (app: AppName) =>
  readers.filter((reader) => reader.app === app).flatMap((reader) => reader.streams.map(({ name }) => name));

const reading = (app: AppName): readonly Service[] => {
  const [works, follows] = [worked(app), followed(app)];
  return [
    ...unique([...owned(app).map(({ name }) => name), ...works, ...follows]).flatMap(lookingAt),
    ...unique([...works, ...follows]).flatMap(following),
    ...unique(works).flatMap(working),
  ];
};

/** The subjects an app may append to: its own streams of record, its snapshots, refusals, timers and dead letters, and requests. */
const appends = (app: AppName): readonly string[] => [
  ...owned(app).flatMap(({ context }) => [`${context}.>`, `${under(SNAPSHOT)}${context}.>`]),
  ...contextsAsked(app).map(refusalFilter),
  ...(app === REQUESTS.owner ? REQUESTS.subjects : []),
  ...timersOf(app),
  `${under(DEADLETTER)}${app}.>`,
];

/** To the operator, who carries timers over from the stream that all apps shared, it is all of them. */
const timersOf = (app: AppName): readonly string[] =>
  timerStreams.filter(({ owner }) => owner === app || app === 'operator').flatMap(({ subjects }) => subjects);

const under = ({ subjects: [pattern] }: Readonly<{ subjects: readonly [string] }>) => pattern.replace('>', '');

const questionsTo = (app: AppName): string => `query.${app}.>`;
const answersQuestions = (app: AppName): boolean => app.endsWith('-view') || queries.some((query) => query.app === app);
const takesRedrives = (app: AppName): boolean => worked(app).length > 0;

/** What it may ask the other apps. */
const asking = (app: AppName, all: readonly AppName[]): readonly Service[] => {
  const others = all.filter((other) => other !== app);
  const questions = others.filter(answersQuestions).map((other) => ({ account: other, subject: questionsTo(other) }));
  const redrives = others.filter(takesRedrives).map((other) => ({ account: other, subject: redriveSubject(other, '*') }));
  if (app === 'operator') return [...questions, ...redrives];
  if (app === REQUESTS.owner) return questions;
  return contextsAsked(app).map((context) => ({ account: REQUESTS.owner, subject: commandResultFilter(context) }));
};

/** The contexts whose requests it carries out. */
const contextsAsked = (app: AppName) =>
  owned(app).flatMap(({ context, aggregates }) => (aggregates.some(({ requests }) => requests.length > 0) ? [context] : []));

const serving = (app: AppName): readonly string[] => [
  ...(answersQuestions(app) ? [questionsTo(app)] : []),
  ...(takesRedrives(app) ? [redriveSubject(app, '*')] : []),
  ...(app === REQUESTS.owner ? ['outcome.>'] : []),
];

const rightsOf = (app: AppName, all: readonly AppName[]): Rights => ({
  app,
  asks: [
    ...(app === 'operator'
      ? [allOfJetStream, ...owned(app).map(({ context }) => ofStreams(`${context}.>`)), ...timersOf(app).map(ofStreams)]
      : [
          ofStreams('$JS.API.INFO'),
          ...appends(app).map(ofStreams),
          ...reading(app),
          ...owned(app).map(({ context }) => lookingUp(SNAPSHOT.name, `${under(SNAPSHOT)}${context}.>`)),
          ...contextsAsked(app).map((context) => lookingUp(REFUSALS.name, refusalFilter(context))),
          ...keyRequests(app).map(ofStreams),
        ]),
    ...asking(app, all),
  ],
  serves: serving(app),
  news: keyNews(app).map((subject) => ({ subject })),
});

/** A view that contracts do not name follows its streams and answers its questions; there is nothing that it may append to. */
const rightsOfAdded = ({ app, streams: read }: ReaderContract): Rights => {
  const names = unique(read.map(({ name }) => name));
  return {
    app,
    asks: [ofStreams('$JS.API.INFO'), ...names.flatMap(lookingAt), ...names.flatMap(following)],
    serves: serving(app),
    news: [],
  };
};

/** What each app may do, those of the contracts and the `added` views. */
export const appRights = (added: readonly ReaderContract[]): readonly Rights[] => {
  const all = [...appNames, ...added.map(({ app }) => app)];
  return [...appNames.map((app) => rightsOf(app, all)), ...added.map(rightsOfAdded)];
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
