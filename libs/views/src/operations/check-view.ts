import type { OutputOf, viewOperations } from '@millrace/contracts';
import { type EventLog, checkpointMismatch, QueryRefused } from '@millrace/event-log';
import { readBuilds } from '../registry/builds.js';
import { readChecksums, describeCorruption } from '../projection/verify-rows.js';
import { readPositions } from '../registry/positions.js';
import { excessPrivileges, readDatabaseLogin } from './database-login.js';
import type { ViewRuntime } from '../runtime/run-view.js';

type RowsReport = OutputOf<ReturnType<typeof viewOperations>['CheckRows']>;

/** Compares the live build of a view with the registry and the log, and reads the privileges of its login. Changes nothing. */
export const checkView = async (log: EventLog, { view, registry, runners }: ViewRuntime): Promise<RowsReport> => {
  const live = (await readBuilds(registry)).find(({ state }) => state === 'live');
  const rows = runners().find(({ build }) => build.build === live?.build)?.rows;
  if (!live || !rows?.isInitialized) throw new QueryRefused('NotReady', `${view.name} has no live rows that this app can read`);
  const summed = await readChecksums({ rows, view, build: live });
  const positions = await readPositions(rows.manager, live);
  const losses = await Promise.all(
    view.streams.map((stream) => {
      const position = positions[stream.name];
      return position && checkpointMismatch(log, stream, position);
    }),
  );
  const login = await readDatabaseLogin(rows);
  const loginFaults = excessPrivileges(login);
  const problems = [describeCorruption(summed), ...losses].filter((problem) => problem !== undefined);
  const { recorded, found } = summed;
  return {
    view: view.name,
    build: live.build,
    written: { rows: recorded.rows, ...(recorded.sum === undefined ? {} : { sum: recorded.sum }) },
    found,
    role: login.role,
    isSuperuser: login.isSuperuser,
    loginFaults: [...loginFaults],
    faults: [...problems, ...loginFaults],
  };
};
