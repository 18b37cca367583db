import type { OutputOf, viewOperations } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { bookTable } from '../build/book.js';
import { type Build, readBuilds } from '../build/builds.js';
import { isFolded } from '../build/switch-build.js';
import { type Positions, readPositions } from '../positions.js';
import type { ViewSubscription } from '../run-view.js';
import { streamLengths } from '../stream-lengths.js';

type Reported = OutputOf<ReturnType<typeof viewOperations>['ListBuilds']>['builds'][number];

/** All builds of a view and how far each is, the live one first. */
export const listBuilds = async (log: EventLog, { view, book }: ViewSubscription): Promise<readonly Reported[]> => {
  const lengths = Object.entries(await streamLengths(log, view));
  const builds = await readBuilds(book);
  return Promise.all(
    builds.map(async (build) => {
      const { manager } = book.source;
      const positions = await readPositions(manager, build);
      return {
        ...reported(build, positions, lengths),
        parkedKeys: await countParked(build, manager),
        isFolded: await isFolded(manager, build),
      };
    }),
  );
};

/** One of them. */
export const reportBuild = async (log: EventLog, view: ViewSubscription, build: number): Promise<Reported> => {
  const found = (await listBuilds(log, view)).find((one) => one.build === build);
  if (!found) throw new Error(`${view.view.name} has no build ${build} any more`);
  return found;
};

const countParked = async (
  { book, view, build }: Build,
  manager: ViewSubscription['book']['source']['manager'],
): Promise<number> => {
  const [{ n }]: [{ n: number }] = await manager.query(
    `SELECT count(*)::int AS n FROM ${bookTable(book, 'view_parked_key')} WHERE view = $1 AND build = $2`,
    [view, build],
  );
  return n;
};

const reported = (
  { view, build, version, state, schema, startedAt, perSecond, fault }: Build,
  positions: Positions,
  lengths: readonly (readonly [string, number])[],
): Omit<Reported, 'parkedKeys' | 'isFolded'> => {
  const eventsDone = lengths.reduce((sum, [stream, length]) => sum + Math.min(length, positions[stream]?.seq ?? 0), 0);
  const eventsTotal = lengths.reduce((sum, [, length]) => sum + length, 0);
  const left = eventsTotal - eventsDone;
  const late = lengths.filter(([stream, length]) => length > (positions[stream]?.seq ?? 0));
  const oldest = Math.min(...late.map(([stream]) => Date.parse(positions[stream]?.at ?? startedAt)));
  return {
    ...{ view, build, version, state, schema, startedAt, eventsDone, eventsTotal },
    ...(perSecond === undefined ? {} : { eventsPerSecond: perSecond }),
    ...(perSecond ? { secondsLeft: left / perSecond } : {}),
    behindMs: late.length === 0 ? 0 : Math.min(2 ** 31 - 1, Math.max(0, Date.now() - oldest)),
    ...(fault === undefined ? {} : { fault }),
  };
};
