import type { OutputOf, viewOperations } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { quarantinedKeyEntity } from '../registry/registry-entities.js';
import { type Build, readBuilds } from '../registry/builds.js';
import { hasActiveLease } from '../rebuild/switch-build.js';
import { type Positions, readPositions } from '../registry/positions.js';
import type { ViewRuntime } from '../runtime/run-view.js';
import { lastSequences } from '../projection/last-sequences.js';

type BuildReport = OutputOf<ReturnType<typeof viewOperations>['ListBuilds']>['builds'][number];

/** All builds of a view with their progress, the live one first. */
export const listBuilds = async (log: EventLog, { view, registry }: ViewRuntime): Promise<readonly BuildReport[]> => {
  const lengths = Object.entries(await lastSequences(log, view));
  const builds = await readBuilds(registry);
  return Promise.all(
    builds.map(async (build) => {
      const { manager } = registry.source;
      const positions = await readPositions(manager, build);
      return {
        ...buildReport(build, positions, lengths),
        parkedKeys: await manager.countBy(quarantinedKeyEntity, { view: build.view, build: build.build }),
        isFolded: await hasActiveLease(manager, build),
      };
    }),
  );
};

/** One build of a view as `listBuilds` returns it. Throws when it does not exist. */
export const reportBuild = async (log: EventLog, view: ViewRuntime, build: number): Promise<BuildReport> => {
  const found = (await listBuilds(log, view)).find((one) => one.build === build);
  if (!found) throw new Error(`${view.view.name} has no build ${build} any more`);
  return found;
};

const buildReport = (
  { view, build, version, state, schema, startedAt, eventsPerSecond, error }: Build,
  positions: Positions,
  lengths: readonly (readonly [string, number])[],
): Omit<BuildReport, 'parkedKeys' | 'isFolded'> => {
  const eventsDone = lengths.reduce((sum, [stream, length]) => sum + Math.min(length, positions[stream]?.seq ?? 0), 0);
  const eventsTotal = lengths.reduce((sum, [, length]) => sum + length, 0);
  const left = eventsTotal - eventsDone;
  const late = lengths.filter(([stream, length]) => length > (positions[stream]?.seq ?? 0));
  const oldest = Math.min(...late.map(([stream]) => Date.parse(positions[stream]?.at ?? startedAt)));
  return {
    ...{ view, build, version, state, schema, startedAt, eventsDone, eventsTotal },
    ...(eventsPerSecond === undefined ? {} : { eventsPerSecond }),
    ...(eventsPerSecond ? { secondsLeft: left / eventsPerSecond } : {}),
    behindMs: late.length === 0 ? 0 : Math.min(2 ** 31 - 1, Math.max(0, Date.now() - oldest)),
    ...(error === undefined ? {} : { fault: error }),
  };
};
