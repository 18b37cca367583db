import type { DataSource, EntityManager } from 'typeorm';
import { positionTable } from './positions.js';
import type { AnyView } from './view.js';
import { ViewLease } from './view-lease.row.js';

const leaseTable = (manager: EntityManager): string => manager.connection.getMetadata(ViewLease).tablePath;

export type LeaseTerms = Readonly<{ holder: string; seconds: number }>;

/**
 * Begins a reign and returns its epoch: from now on no other instance's swap succeeds. `undefined` while another holds a live
 * lease, unless `force`: an instance that starts takes over at once, so that a restart after a crash need not wait.
 */
export const takeLease = (
  dataSource: DataSource,
  view: AnyView,
  { holder, seconds }: LeaseTerms,
  force: boolean,
): Promise<number | undefined> =>
  dataSource.transaction(async (manager) => {
    await refuseToGoBack(manager, view);
    const taken: readonly { epoch: string }[] = await manager.query(
      `INSERT INTO ${leaseTable(manager)} AS l (view, version, holder, epoch, held_until)
       VALUES ($1, $2, $3, 1, clock_timestamp() + $4 * interval '1 second')
       ON CONFLICT (view, version) DO UPDATE SET holder = EXCLUDED.holder, epoch = l.epoch + 1, held_until = EXCLUDED.held_until
       WHERE $5 OR l.holder = EXCLUDED.holder OR l.held_until < clock_timestamp()
       RETURNING epoch`,
      [view.name, view.version, holder, seconds, force],
    );
    const epoch = taken[0] && Number(taken[0].epoch);
    if (epoch === undefined) return undefined;
    await manager.query(
      `INSERT INTO ${positionTable(manager)} (view, version, stream, seq, epoch)
       SELECT $1, $2, stream, 0, $3 FROM unnest($4::text[]) AS stream ORDER BY stream
       ON CONFLICT (view, version, stream) DO UPDATE SET epoch = EXCLUDED.epoch`,
      [view.name, view.version, epoch, view.streams.map((stream) => stream.name)],
    );
    return epoch;
  });

/** Rows of a newer version are not this instance's to touch. */
const refuseToGoBack = async (manager: EntityManager, view: AnyView): Promise<void> => {
  const [{ newest }]: [{ newest: number | null }] = await manager.query(
    `SELECT max(version) AS newest FROM ${positionTable(manager)} WHERE view = $1`,
    [view.name],
  );
  if (newest !== null && newest > view.version)
    throw new Error(`${view.name}: the rows are of version ${newest}, newer than ${view.version}`);
};

/** Makes the lease last longer; `false` when it is no longer this reign's. */
export const renewLease = async (dataSource: DataSource, view: AnyView, terms: LeaseTerms, epoch: number): Promise<boolean> => {
  const { manager } = dataSource;
  const [, renewed]: [unknown, number] = await manager.query(
    `UPDATE ${leaseTable(manager)} SET held_until = clock_timestamp() + $1 * interval '1 second'
      WHERE view = $2 AND version = $3 AND holder = $4 AND epoch = $5`,
    [terms.seconds, view.name, view.version, terms.holder, epoch],
  );
  return renewed === 1;
};

/** Lets another instance take over at once. */
export const giveUpLease = async (
  dataSource: DataSource,
  view: AnyView,
  { holder }: LeaseTerms,
  epoch: number,
): Promise<void> => {
  const { manager } = dataSource;
  await manager.query(
    `UPDATE ${leaseTable(manager)} SET held_until = clock_timestamp() - interval '1 second'
      WHERE view = $1 AND version = $2 AND holder = $3 AND epoch = $4`,
    [view.name, view.version, holder, epoch],
  );
};
