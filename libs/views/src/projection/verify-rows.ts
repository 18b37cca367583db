import { checkpointMismatch } from '@millrace/event-log';
import { readPositions, PositionConflict } from '../registry/positions.js';
import type { LeadershipTerm } from './leadership-term.js';
import { tableChecksum } from '../storage/table-checksum.js';
import { givenColumns } from '../storage/stored-rows.js';
import { registryTable } from '../registry/projection-registry.js';
import { readTableState } from './build-schema.js';

/** The rows cannot be what the registry records: the build is of no more use. */
export class DamagedRows extends Error {
  override readonly name = 'Damaged';
}

/** They are of another log: the broker's store is not the one they were folded from. */
export class LogMismatch extends DamagedRows {}

/**
 * Throws `DamagedRows` when a table of the build is gone, when its table was emptied by hand, or when the log is not the one that was read:
 * it is shorter, or has another event where reading stopped.
 */
export const verifyRows = async ({ log, rows, view, build }: LeadershipTerm): Promise<void> => {
  const positions = await readPositions(rows.manager, build);
  for (const stream of view.streams) {
    const ground = positions[stream.name];
    const loss = ground && (await checkpointMismatch(log, stream, ground));
    if (loss) throw new LogMismatch(`${loss}: the rows are of another log`);
  }
  const [counted]: readonly { rows: string }[] = await rows.query(
    `SELECT rows FROM ${registryTable(build.registrySchema, 'view_build')} WHERE view = $1 AND build = $2`,
    [build.view, build.build],
  );
  const state = await readTableState(rows, view.table.entity);
  if (state === 'gone') throw new DamagedRows('its table is gone');
  if (state === 'empty' && Number(counted?.rows) > 0) throw new DamagedRows('its table is empty');
};

/** What the registry records of a table, and what is in it. */
export type TableChecksums = Readonly<{
  recorded: { rows: number; sum: string | undefined };
  found: { rows: number; sum: string };
}>;

/** Both in one snapshot: batches that come meanwhile change both or neither. Reads the whole table. */
export const readChecksums = async ({ rows, view, build }: ChecksumSource): Promise<TableChecksums> => {
  const metadata = rows.getMetadata(view.table.entity);
  const [both]: readonly { rows: string; hash: string | null; n: string; sum: string }[] = await rows.query(
    `SELECT b.rows, b.hash, t.rows AS n, t.sum FROM ${registryTable(build.registrySchema, 'view_build')} b,
       (${tableChecksum(metadata, givenColumns(metadata, view))}) t WHERE b.view = $1 AND b.build = $2`,
    [build.view, build.build],
  );
  if (!both) throw new PositionConflict(`${build.view} ${build.build} was dropped`);
  return {
    recorded: { rows: Number(both.rows), sum: both.hash ?? undefined },
    found: { rows: Number(both.n), sum: both.sum },
  };
};

type ChecksumSource = Pick<LeadershipTerm, 'rows' | 'view' | 'build'>;

/** Why a table cannot be what was written, if it cannot. */
export const describeDamage = ({ recorded, found }: TableChecksums): string | undefined => {
  if (recorded.rows !== found.rows) return `its table has ${found.rows} rows where ${recorded.rows} were written`;
  if (recorded.sum !== undefined && recorded.sum !== found.sum) return 'rows of its table were changed by hand';
  return undefined;
};

/** Throws `DamagedRows` when the table is not what was written. Registries of an earlier release have no sum yet: they get it. */
export const verifyChecksum = async (term: ChecksumSource): Promise<void> => {
  const summed = await readChecksums(term);
  const why = describeDamage(summed);
  if (why) throw new DamagedRows(why);
  if (summed.recorded.sum !== undefined) return;
  const { rows, view, build } = term;
  const metadata = rows.getMetadata(view.table.entity);
  await rows.query(
    `UPDATE ${registryTable(build.registrySchema, 'view_build')} SET hash = (SELECT sum FROM (${tableChecksum(metadata, givenColumns(metadata, view))}) t)
      WHERE view = $1 AND build = $2 AND hash IS NULL`,
    [build.view, build.build],
  );
};
