import { setTimeout as delay } from 'node:timers/promises';
import type { OutputOf, viewOperations } from '@millrace/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { readPositions } from '../registry/positions.js';
import type { AnyView } from '../view/view.js';
import type { Build } from '../registry/builds.js';
import { findDifferences, columnsOf, countAndHash, type Difference, type ComparedBuilds } from './row-hashes.js';

/** The result of the query `CompareBuilds`. */
export type Comparison = OutputOf<ReturnType<typeof viewOperations>['CompareBuilds']>;

/** Maximum time to wait for a snapshot with both builds at one position, and again for differences to settle. */
const alignTimeoutMs = 5_000;
/** With more differing rows the difference is not due to events in flight. */
const maxUnsettled = 5_000;
const maxExamples = 20;

/**
 * Compares two builds row by row in one snapshot of the database, if possible with both at the same position. Otherwise rows that differ
 * are compared again until they are equal or time is up: a row is a fold of its own events, so one equal reading is enough.
 */
export const compareBuilds = async (rows: DataSource, view: AnyView, live: Build, other: Build): Promise<Comparison> => {
  const { tableName, primaryColumns } = rows.getMetadata(view.table.entity);
  const { both, one } = await columnsOf(rows.manager, live.schema, other.schema, tableName);
  const sides: ComparedBuilds = { live, other, table: tableName, key: primaryColumns[0]?.databaseName ?? '', columns: both };
  const found = await inSnapshot(rows, sides, alignTimeoutMs, async (manager) => ({
    live: { build: live.build, version: live.version, ...(await countAndHash(manager, sides, live)) },
    other: { build: other.build, version: other.version, ...(await countAndHash(manager, sides, other)) },
    differences: await findDifferences(manager, sides),
  }));
  const differences = found.samePosition ? found.differences : await settled(rows, sides, found.differences);
  const count = (kind: Difference['kind']) => differences.filter((difference) => difference.kind === kind).length;
  return {
    view: view.name,
    ...{ live: found.live, other: found.other, samePosition: found.samePosition },
    equal: differences.length === 0 && one.length === 0,
    ...{ columns: [...both], columnsOfOneOnly: [...one] },
    ...{ onlyLive: count('only-live'), onlyOther: count('only-other'), different: count('different') },
    examples: differences.slice(0, maxExamples).map(({ key }) => key),
  };
};

/** The differences that remain after repeated comparison. */
const settled = async (rows: DataSource, sides: ComparedBuilds, first: readonly Difference[]): Promise<readonly Difference[]> => {
  let left = first;
  for (
    const end = Date.now() + alignTimeoutMs;
    left.length > 0 && left.length <= maxUnsettled && Date.now() < end;
    await delay(20)
  ) {
    const keys = left.map(({ key }) => key);
    const { differences, samePosition } = await inSnapshot(rows, sides, 0, async (manager) => ({
      differences: await findDifferences(manager, sides, keys),
    }));
    left = differences;
    if (samePosition) break;
  }
  return left;
};

/** Runs `act` in one snapshot, with both builds at the same position if there is such a moment within `waitMs`. */
const inSnapshot = async <T>(
  rows: DataSource,
  { live, other }: ComparedBuilds,
  waitMs: number,
  act: (manager: EntityManager) => Promise<T>,
): Promise<T & { samePosition: boolean }> => {
  for (const end = Date.now() + waitMs; ; await delay(2)) {
    const found = await rows.transaction('REPEATABLE READ', async (manager) => {
      const [a, b] = [await readPositions(manager, live), await readPositions(manager, other)];
      const samePosition = Object.entries(a).every(([stream, { seq }]) => !b[stream] || b[stream].seq === seq);
      if (!samePosition && Date.now() < end) return undefined;
      // Raw: a setting of the transaction.
      await manager.query(`SET LOCAL statement_timeout = '10min'`);
      return { ...(await act(manager)), samePosition };
    });
    if (found) return found;
  }
};
