import { appNames } from '@millrace/contracts';
import { examinePermissions, type Finding } from '@millrace/event-log';
import type { BrokerAccess } from '../connection/broker-access.js';

/** What the running broker lets each app do whose password is known here. */
export const examineUsers = async ({
  servers,
  passwords,
}: BrokerAccess): Promise<Readonly<{ checked: readonly string[]; findings: readonly Finding[] }>> => {
  const findings: Finding[] = [];
  const known = appNames.filter((app) => passwords[app]);
  for (const app of known) findings.push(...(await examinePermissions(servers, app, passwords[app] ?? '')));
  return { checked: known.map((app) => `broker user ${app}`), findings };
};
