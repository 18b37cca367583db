import type { AppName } from './apps.js';
import type { AnyAggregate } from './stream.js';

const day = 24 * 60 * 60;

/** Requests as they were asked, written by the gateway alone; kept as long as a client's key is good. */
export const REQUESTS = { name: 'REQUESTS', owner: 'gateway', subjects: ['request.>'], keptSeconds: 30 * day } as const;

/** Wake-up calls: `timer.<app>.set.<kind>.<key>` holds the schedule, `timer.<app>.due.<kind>.<key>` comes when it is time. */
export const TIMER = { name: 'TIMER', subjects: ['timer.>'], keptSeconds: 7 * day } as const;

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

/** Where an outcome is sent: the inbox of the gateway instance that asked. Not kept. */
export const outcomeSubject = (instance: string, requestId: string): string => `outcome.${instance}.${requestId}`;
/** Where a question to an app is asked. Not kept. */
export const querySubject = (app: AppName, name: string): string => `query.${app}.${name}`;
/** Where it is asked again of every instance of the app, once the one that got it has been silent for a while. Not kept. */
export const queryAgainSubject = (app: AppName, name: string): string => `${querySubject(app, name)}.again`;
