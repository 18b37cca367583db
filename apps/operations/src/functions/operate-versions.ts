import { randomUUID } from 'node:crypto';
import { DEPLOYMENT, type FunctionVersionEvent, functionVersion } from '@millrace/contracts';
import { append, LogError, loadEvents } from '@millrace/event-log';
import type { Operator } from '../audit-log/record-operation.js';
import { OperationRefused } from '../command/operation-refused.js';

const maxAttempts = 10;

type Decide = (earlier: readonly FunctionVersionEvent[]) => WithoutAuditFields<FunctionVersionEvent>;
type WithoutAuditFields<E> = E extends unknown ? Omit<E, 'by' | 'reason'> : never;

/** Deploys the code of a function as its next version, which it returns. */
export const deployFunction = (operator: Operator, name: string, code: string): Promise<number> =>
  change(operator, name, (earlier) => ({ type: 'FunctionDeployed', version: newestVersion(earlier) + 1, code }));

/**
 * Goes back to a version, by default that which was called when the present one was deployed; 0 is the one that the app was built with. Returns the
 * version. Throws `OperationRefused` when there is no such version, nothing before the present one, or another operator has changed it meanwhile.
 */
export const rollBackFunction = (operator: Operator, name: string, to: number | undefined): Promise<number> => {
  let found: number | undefined;
  return change(operator, name, (earlier) => {
    const present = earlier.at(-1)?.version ?? 0;
    found ??= present;
    if (present !== found) throw new OperationRefused('UnknownVersion', `${name} is version ${present} by now.`);
    const version = to ?? versionBefore(earlier);
    if (version === undefined) throw new OperationRefused('UnknownVersion', `${name} is the one that the app was built with.`);
    if (version > newestVersion(earlier)) throw new OperationRefused('UnknownVersion', `${name} has no version ${version}.`);
    return { type: 'FunctionRolledBack', version };
  });
};

/** The number of the newest deployed version; 0 when there is none. */
export const newestVersion = (events: readonly FunctionVersionEvent[]): number =>
  Math.max(0, ...events.map((event) => (event.type === 'FunctionDeployed' ? event.version : 0)));

/**
 * The version that was called when the present one was deployed; `undefined` when the present one is that which the app was built with. Rollbacks lead
 * back one by one, never to a version that was rolled back from.
 */
export const versionBefore = (events: readonly FunctionVersionEvent[]): number | undefined => {
  const before = new Map<number, number>();
  let present = 0;
  for (const { type, version } of events) {
    if (type === 'FunctionDeployed') before.set(version, present);
    present = version;
  }
  return before.get(present);
};

const change = async (operator: Operator, name: string, decide: Decide): Promise<number> => {
  const { log, by, reason } = operator;
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const earlier = await loadEvents(log, DEPLOYMENT, functionVersion, name);
    const decided = decide(earlier.map(({ event }) => event as FunctionVersionEvent));
    const last = earlier.at(-1);
    const expected = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    const events = [{ ...decided, by, ...(reason ? { reason } : {}) }];
    const cause = { correlationId: randomUUID() };
    const appended = await append(log, DEPLOYMENT, [{ aggregate: functionVersion, id: name, expected, events, cause }]);
    if (appended.status === 'appended') return decided.version;
  }
  throw new LogError('NOT_AVAILABLE', `${name} could not be changed because of concurrent appends`);
};
