import type { DataSource } from 'typeorm';
import { type Positions, positionTable, readPositions, SwapLost } from './positions.js';
import type { AnyView } from './view.js';

/** The last sequence of each stream that is known. */
type Lengths = Readonly<Record<string, number>>;

/**
 * Where a reign begins to read: at the positions, or at zero with an empty table when the rows cannot be what the positions
 * say. That is so after a change of version, when the table was emptied by hand, or when the log is shorter than what was read:
 * then it is another log.
 */
export const checkReign = async (
  dataSource: DataSource,
  view: AnyView,
  epoch: number,
  lengths: Lengths,
  report: (message: string) => void,
): Promise<Positions> => {
  const positions = await readPositions(dataSource.manager, view);
  const reason =
    (await staleVersion(dataSource, view)) ?? shorterLog(positions, lengths) ?? (await emptied(dataSource, view, positions));
  if (!reason) return positions;
  report(`${view.name}: ${reason}; the rows are built anew from the log`);
  await startAnew(dataSource, view, epoch);
  return readPositions(dataSource.manager, view);
};

const staleVersion = async (dataSource: DataSource, view: AnyView): Promise<string | undefined> => {
  const [{ oldest }]: [{ oldest: number }] = await dataSource.query(
    `SELECT min(version) AS oldest FROM ${positionTable(dataSource.manager)} WHERE view = $1`,
    [view.name],
  );
  return oldest < view.version ? `version ${oldest} is replaced by ${view.version}` : undefined;
};

const shorterLog = (positions: Positions, lengths: Lengths): string | undefined => {
  const short = Object.entries(positions).find(([stream, { seq }]) => (lengths[stream] ?? seq) < seq);
  return short && `${short[0]} ends before the position ${short[1].seq}`;
};

const emptied = async (dataSource: DataSource, view: AnyView, positions: Positions): Promise<string | undefined> => {
  if (Object.values(positions).every(({ seq }) => seq === 0)) return undefined;
  const table = dataSource.getMetadata(view.table.entity).tablePath;
  const [{ filled }]: [{ filled: boolean }] = await dataSource.query(`SELECT EXISTS (SELECT 1 FROM ${table}) AS filled`);
  return filled ? undefined : 'its table is empty';
};

const startAnew = (dataSource: DataSource, view: AnyView, epoch: number): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const positions = positionTable(manager);
    const [, mine]: [unknown, number] = await manager.query(
      `UPDATE ${positions} SET seq = 0, event_at = NULL WHERE view = $1 AND version = $2 AND epoch = $3`,
      [view.name, view.version, epoch],
    );
    if (mine < view.streams.length) throw new SwapLost(`${view.name}: another instance has taken over`);
    await manager.query(`DELETE FROM ${positions} WHERE view = $1 AND version < $2`, [view.name, view.version]);
    await manager.query(`TRUNCATE ${manager.connection.getMetadata(view.table.entity).tablePath}`);
  });
