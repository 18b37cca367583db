import type { AppName } from './apps.js';
import type { AnyAggregate } from './stream.js';

const day = 24 * 60 * 60;

/** Requests as clients sent them, written by the gateway only; retained as long as a client's idempotency key. */
export const REQUESTS = { name: 'REQUESTS', owner: 'gateway', subjects: ['request.>'], retentionSeconds: 30 * day } as const;

/**
 * The result of an attempt at a request that led to no event, under `refusal.<context>.<attempt>`: written by the app that decides,
 * before it is sent, and retained as long as the request, so that the attempt is not decided again.
 */
export const REFUSALS = { name: 'REFUSALS', subjects: ['refusal.>'], retentionSeconds: REQUESTS.retentionSeconds } as const;

/** The subject of the stored refusal of an attempt. */
export const refusalSubject = (context: string, attempt: string): string => `refusal.${context}.${attempt}`;
/** All refusals of one context. */
export const refusalFilter = (context: string): string => `refusal.${context}.>`;

/** The timers of an app, written by that app only. */
export type TimerStream = Readonly<{ name: string; owner: AppName; subjects: readonly [string]; retentionSeconds: number }>;

/**
 * The timers of one app: `timer.<app>.set.<kind>.<key>` holds the schedule, `timer.<app>.due.<kind>.<key>` is published when it is due.
 * Each app has its own stream, because a schedule may target any subject of its stream and roll up all of them.
 */
export const timerStreamOf = (app: AppName): TimerStream => ({
  name: `TIMER_${app.toUpperCase().replaceAll('-', '_')}`,
  owner: app,
  subjects: [`timer.${app}.>`],
  retentionSeconds: 7 * day,
});

/** Messages that no handler could process, under `deadletter.<app>.<original subject>`, with the reason in headers. */
export const DEADLETTER = { name: 'DEADLETTER', subjects: ['deadletter.>'] } as const;

/** The newest snapshot of each long-lived aggregate, written by its owner. A cache: losing it costs time only. */
export const SNAPSHOT = { name: 'SNAPSHOT', subjects: ['snapshot.>'] } as const;

/**
 * Files that staff uploaded and results of bulk operations, in parts under `file.<file>.<part>`; written by the gateway only. A part is written once, and
 * expires with its file.
 */
export const FILES = { name: 'FILES', owner: 'gateway', subjects: ['file.>'], retentionSeconds: 7 * day } as const;

/** The subject of a part of a file; `part` is its number, or the name of a piece of a large part. */
export const filePartSubject = (file: string, part: number | string): string => `file.${file}.${part}`;

/** The subject of an aggregate's snapshot. */
export const snapshotSubject = ({ context, name }: Pick<AnyAggregate, 'context' | 'name'>, id: string): string =>
  `snapshot.${context}.${name}.${id}`;

/** The subject of a timer's schedule; `key` is `<kind>.<key>`. */
export const timerSetSubject = (app: AppName, key: string): string => `timer.${app}.set.${key}`;
/** The subject of a due timer; `key` is `<kind>.<key>`. */
export const timerDueSubject = (app: AppName, key: string): string => `timer.${app}.due.${key}`;
/** All due timers of one kind. */
export const timerDueFilter = (app: AppName, kind: string): string => `timer.${app}.due.${kind}.>`;
/** The subject of a dead letter of an app, by its original subject. */
export const deadLetterSubject = (app: AppName, subject: string): string => `deadletter.${app}.${subject}`;

/** The subject on which the operator passes a dead letter back to its handler. Not stored. */
export const redriveSubject = (app: AppName | '*', durable: string): string => `redrive.${app}.${durable}`;

/**
 * The subject of a command result: the inbox of the gateway instance that sent the command. It contains the context of the command,
 * because an app may publish results of its own contexts only. Not stored.
 */
export const commandResultSubject = (context: string, instance: string, requestId: string): string =>
  `outcome.${context}.${instance}.${requestId}`;
/** All results of one context. */
export const commandResultFilter = (context: string): string => `outcome.${context}.>`;
/** The apps whose instances send each other notices. */
export const appsWithPeers: readonly AppName[] = ['gateway'];
/** The subject of notices between the instances of an app about a topic. Not stored. */
export const peerSubject = (app: AppName, topic: string): string => `peer.${app}.${topic}`;
/** The subject of a query to an app. Not stored. */
export const querySubject = (app: AppName, name: string): string => `query.${app}.${name}`;
/** The subject of a hedged query, which every instance of the app receives. Not stored. */
export const queryRetrySubject = (app: AppName, name: string): string => `${querySubject(app, name)}.again`;
