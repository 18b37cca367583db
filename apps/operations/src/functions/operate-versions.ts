import { DEPLOYMENT, type FunctionVersionEvent, functionVersion } from '@millrace/contracts';
import { appendSigned, type Operator, type WithoutAuditFields } from '../audit-log/append-signed.js';
import { OperationRefused } from '../command/operation-refused.js';

type Decide = (earlier: readonly FunctionVersionEvent[]) => WithoutAuditFields<FunctionVersionEvent>;

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

const change = async (operator: Operator, name: string, decide: Decide): Promise<number> =>
  (await appendSigned(operator, { stream: DEPLOYMENT, aggregate: functionVersion, id: name }, decide)).version;
