import type { AppName } from './apps.js';
import type { AnyAggregate } from './stream.js';

const day = 24 * 60 * 60;

/** Requests as they were asked, written by the gateway alone; kept as long as a client's key is good. */
export const REQUESTS = { name: 'REQUESTS', owner: 'gateway', subjects: ['request.>'], retentionSeconds: 30 * day } as const;

/**
 * How an attempt at a request ended that left no event, under `refusal.<context>.<attempt>`: written by the app that decides, before
 * it is told, and kept as long as the request itself, so that the attempt is not decided once more.
 */
export const REFUSALS = { name: 'REFUSALS', subjects: ['refusal.>'], retentionSeconds: REQUESTS.retentionSeconds } as const;

export const refusalSubject = (context: string, attempt: string): string => `refusal.${context}.${attempt}`;
/** Every refusal of one context. */
export const refusalFilter = (context: string): string => `refusal.${context}.>`;

/** The wake-up calls that an app sets for itself, written by it alone. */
export type TimerStream = Readonly<{ name: string; owner: AppName; subjects: readonly [string]; retentionSeconds: number }>;

/**
 * Wake-up calls of one app: `timer.<app>.set.<kind>.<key>` holds the schedule, `timer.<app>.due.<kind>.<key>` comes when it is time.
 * A stream of its own, as a schedule may name any subject of its stream as its target, and may roll up all of them.
 */
export const timerStreamOf = (app: AppName): TimerStream => ({
  name: `TIMER_${app.toUpperCase().replaceAll('-', '_')}`,
  owner: app,
  subjects: [`timer.${app}.>`],
  retentionSeconds: 7 * day,
});

/** What no handler could digest, under `deadletter.<app>.<original subject>`, with the reason in headers. */
export const DEADLETTER = { name: 'DEADLETTER', subjects: ['deadletter.>'] } as const;

/** The newest fold of long-lived aggregates, one an aggregate, written by its owner. A cache: losing it costs time only. */
export const SNAPSHOT = { name: 'SNAPSHOT', subjects: ['snapshot.>'] } as const;

export const snapshotSubject = ({ context, name }: Pick<AnyAggregate, 'context' | 'name'>, id: string): string =>
  `snapshot.${context}.${name}.${id}`;

export const timerSetSubject = (app: AppName, key: string): string => `timer.${app}.set.${key}`;
export const timerDueSubject = (app: AppName, key: string): string => `timer.${app}.due.${key}`;
export const timerDueFilter = (app: AppName, kind: string): string => `timer.${app}.due.${kind}.>`;
export const deadLetterSubject = (app: AppName, subject: string): string => `deadletter.${app}.${subject}`;

/** Where the operator hands an app's parked message back to the handler that it came from. Not kept. */
export const redriveSubject = (app: AppName | '*', durable: string): string => `redrive.${app}.${durable}`;

/**
 * Where an outcome is sent: the inbox of the gateway instance that asked. It bears the context of what was asked, as an app may tell
 * of its own contexts alone. Not kept.
 */
export const commandResultSubject = (context: string, instance: string, requestId: string): string =>
  `outcome.${context}.${instance}.${requestId}`;
/** Every outcome of one context. */
export const commandResultFilter = (context: string): string => `outcome.${context}.>`;
/** Where a question to an app is asked. Not kept. */
export const querySubject = (app: AppName, name: string): string => `query.${app}.${name}`;
/** Where it is asked again of every instance of the app, once the one that got it has been silent for a while. Not kept. */
export const queryRetrySubject = (app: AppName, name: string): string => `${querySubject(app, name)}.again`;
