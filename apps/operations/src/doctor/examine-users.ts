import { appNames } from '@millrace/contracts';
import { examinePermissions, type Finding } from '@millrace/event-log';
import type { BrokerAccess } from '../connection/broker-access.js';

/** Checks the permissions of each app whose password is known at the running broker. */
export const examineUsers = async ({
  servers,
  passwords,
}: BrokerAccess): Promise<Readonly<{ checked: readonly string[]; findings: readonly Finding[] }>> => {
  const findings: Finding[] = [];
  const known = appNames.filter((app) => passwords[app]);
  for (const app of known) findings.push(...(await examinePermissions(servers, app, passwords[app] ?? '')));
  return { checked: known.map((app) => `broker user ${app}`), findings };
};
