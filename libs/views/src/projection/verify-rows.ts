import { checkpointMismatch } from '@millrace/event-log';
import { readPositions, PositionConflict } from '../registry/positions.js';
import type { LeadershipTerm } from './leadership-term.js';
import { tableChecksum } from '../storage/table-checksum.js';
import { givenColumns } from '../storage/row-changes.js';
import { registryTable } from '../registry/projection-registry.js';
import { readTableState } from './build-schema.js';

/** The rows differ from what the registry records; the build has to be replaced. */
export class CorruptRows extends Error {
  override readonly name = 'Damaged';
}

/** The rows were folded from another log than the broker has now. */
export class LogMismatch extends CorruptRows {}

/**
 * Throws `CorruptRows` when a table of the build is missing or was emptied, `LogMismatch` when the log is shorter than what was read or
 * has another event at the position.
 */
export const verifyRows = async ({ log, rows, view, build }: LeadershipTerm): Promise<void> => {
  const positions = await readPositions(rows.manager, build);
  for (const stream of view.streams) {
    const position = positions[stream.name];
    const loss = position && (await checkpointMismatch(log, stream, position));
    if (loss) throw new LogMismatch(`${loss}: the rows are of another log`);
  }
  // Raw: on the connection of the rows, whose schema is that of the build, not of the registry.
  const [counted]: readonly { rows: string }[] = await rows.query(
    `SELECT rows FROM ${registryTable(build.registrySchema, 'view_build')} WHERE view = $1 AND build = $2`,
    [build.view, build.build],
  );
  const state = await readTableState(rows, view.table.entity);
  if (state === 'gone') throw new CorruptRows('its table is missing');
  if (state === 'empty' && Number(counted?.rows) > 0) throw new CorruptRows('its table is empty');
};

/** Number of rows and checksum of a table: as recorded in the registry and as found in the table. */
export type TableChecksums = Readonly<{
  recorded: { rows: number; sum: string | undefined };
  found: { rows: number; sum: string };
}>;

/** Reads both in one snapshot. Reads the whole table. Raw: the checksum is an SQL expression over all columns of any table. */
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

/** How the table differs from what was recorded; `undefined` when it does not. */
export const describeCorruption = ({ recorded, found }: TableChecksums): string | undefined => {
  if (recorded.rows !== found.rows) return `its table has ${found.rows} rows where ${recorded.rows} were written`;
  if (recorded.sum !== undefined && recorded.sum !== found.sum) return 'rows of its table were changed by hand';
  return undefined;
};

/** Throws `CorruptRows` when the table differs from what was recorded. Records the checksum where an earlier release recorded none. */
export const verifyChecksum = async (term: ChecksumSource): Promise<void> => {
  const summed = await readChecksums(term);
  const why = describeCorruption(summed);
  if (why) throw new CorruptRows(why);
  if (summed.recorded.sum !== undefined) return;
  const { rows, view, build } = term;
  const metadata = rows.getMetadata(view.table.entity);
  // Raw: the checksum is computed and stored by one statement.
  await rows.query(
    `UPDATE ${registryTable(build.registrySchema, 'view_build')} SET hash = (SELECT sum FROM (${tableChecksum(metadata, givenColumns(metadata, view))}) t)
      WHERE view = $1 AND build = $2 AND hash IS NULL`,
    [build.view, build.build],
  );
};
