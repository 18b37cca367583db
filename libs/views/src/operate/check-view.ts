import type { OutputOf, viewOperations } from '@millrace/contracts';
import { type EventLog, checkpointMismatch, QueryRefused } from '@millrace/event-log';
import { readBuilds } from '../build/builds.js';
import { sumUp, whyDamaged } from '../build/check-rows.js';
import { readPositions } from '../positions.js';
import { faultsOfLogin, readLogin } from './login.js';
import type { ViewSubscription } from '../run-view.js';

type Checked = OutputOf<ReturnType<typeof viewOperations>['CheckRows']>;

/** Holds the live build of a view against its books, the log and the database; changes nothing. */
export const checkView = async (log: EventLog, { view, book, kept }: ViewSubscription): Promise<Checked> => {
  const live = (await readBuilds(book)).find(({ state }) => state === 'live');
  const rows = kept().find(({ build }) => build.build === live?.build)?.rows;
  if (!live || !rows?.isInitialized) throw new QueryRefused('NotReady', `${view.name} has no live rows that this app can read`);
  const summed = await sumUp({ rows, view, ref: live });
  const positions = await readPositions(rows.manager, live);
  const losses = await Promise.all(
    view.streams.map((stream) => {
      const ground = positions[stream.name];
      return ground && checkpointMismatch(log, stream, ground);
    }),
  );
  const login = await readLogin(rows);
  const loginFaults = faultsOfLogin(login);
  const faults = [whyDamaged(summed), ...losses].filter((fault) => fault !== undefined);
  const { counted, found } = summed;
  return {
    view: view.name,
    build: live.build,
    written: { rows: counted.rows, ...(counted.sum === undefined ? {} : { sum: counted.sum }) },
    found,
    role: login.role,
    isSuperuser: login.isSuperuser,
    loginFaults: [...loginFaults],
    faults: [...faults, ...loginFaults],
  };
};
