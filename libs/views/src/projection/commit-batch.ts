import type { EntityManager } from 'typeorm';
import { addedRows } from '../registry/builds.js';
import { lockInOrder, type Positions, PositionConflict } from '../registry/positions.js';
import { type BuildRef, registryTable } from '../registry/projection-registry.js';
import { preparedStatement } from '../storage/prepared-statements.js';
import { changeTerms, rowChanges } from '../storage/row-changes.js';
import type { Rows } from '../view/fold-batch.js';
import type { AnyView } from '../view/view.js';

/** The effect of a batch: its rows before and after, and the positions between which its events lie. */
export type BatchChange = Readonly<{ before: Rows<unknown>; changed: Rows<unknown>; from: Positions; to: Positions }>;

/** The leadership term in which a batch is committed. */
export type CommitContext = Readonly<{ view: AnyView; ref: BuildRef; epoch: number }>;

/**
 * Moves the positions by compare-and-swap, writes the changed rows, and updates their number and checksum. Resolves to the bytes written.
 * Throws `PositionConflict` when one of the positions is not at `from` or the leadership term has ended; nothing has changed then.
 * Raw and prepared: one statement, which is a transaction of its own outside of one, as a round trip costs more than the work.
 */
export const commitBatch = async (
  manager: EntityManager,
  { view, ref, epoch }: CommitContext,
  { before, changed, from, to }: BatchChange,
): Promise<number> => {
  const moves = Object.entries(to).map(([stream, { seq, id, at }]) => ({
    stream,
    expected: from[stream]?.seq ?? 0,
    seq,
    id,
    at,
  }));
  const { kinds, values, bytes } = rowChanges(view, changed, before);
  const statement = kinds.length === 0 ? positionStatement(view, ref) : batchStatement(manager, view, ref, kinds);
  const parameters = [ref.view, ref.build, JSON.stringify(moves), epoch];
  const rows = kinds.length === 0 ? [] : [addedRows(before, changed), ...values];
  const [row]: readonly { moved: number }[] = await manager.query(preparedStatement(statement), [...parameters, ...rows]);
  if (row?.moved !== moves.length)
    throw new PositionConflict(`${ref.view} ${ref.build}: the positions were moved by another instance`);
  return bytes;
};

/** Moves all positions or none. */
const positionTerms = (registry: string): readonly string[] => {
  const table = registryTable(registry, 'view_position');
  return [
    `moves AS (SELECT * FROM jsonb_to_recordset($3::jsonb) AS m(stream text, expected bigint, seq bigint, id text, at timestamptz))`,
    `locked AS (${lockInOrder(registry, 'stream, seq, epoch')})`,
    `matched AS (SELECT count(*) AS n FROM locked JOIN moves m USING (stream) WHERE locked.seq = m.expected AND locked.epoch = $4)`,
    `moved AS (UPDATE ${table} p SET seq = m.seq, event_id = m.id, event_at = coalesce(m.at, p.event_at), updated_at = clock_timestamp()
       FROM moves m WHERE p.view = $1 AND p.build = $2 AND p.stream = m.stream
        AND (SELECT n FROM matched) = (SELECT count(*) FROM moves) RETURNING 1)`,
  ];
};

/** The setting holds until the transaction has committed. */
const resultOf = ({ asynchronousCommit }: AnyView): string =>
  `SELECT (SELECT count(*) FROM moved)::int AS moved${asynchronousCommit ? `, set_config('synchronous_commit', 'off', true)` : ''}`;

const positionStatement = (view: AnyView, { registrySchema }: BuildRef): string =>
  `WITH ${positionTerms(registrySchema).join(', ')} ${resultOf(view)}`;

type Kinds = ReturnType<typeof rowChanges>['kinds'];
const statements = new WeakMap<object, Map<string, string>>();

/** The rows are written after the positions have moved: a condition on these puts the terms in that order. */
const batchStatement = (manager: EntityManager, view: AnyView, { registrySchema }: BuildRef, kinds: Kinds): string => {
  const metadata = manager.connection.getMetadata(view.table.entity);
  const known = statements.get(metadata) ?? new Map<string, string>();
  statements.set(metadata, known);
  const key = [registrySchema, ...kinds].join(' ');
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const when = '(SELECT count(*) FROM moved) > 0';
  const terms = [
    ...positionTerms(registrySchema),
    ...changeTerms(metadata, view, kinds, { first: 6, when }),
    `counted AS (UPDATE ${registryTable(registrySchema, 'view_build')} b SET rows = b.rows + $5::bigint, hash = b.hash + (SELECT sum FROM delta)
       WHERE b.view = $1 AND b.build = $2 AND ${when} AND ($5::bigint <> 0 OR (SELECT sum FROM delta) <> 0))`,
  ];
  const statement = `WITH ${terms.join(', ')} ${resultOf(view)}`;
  known.set(key, statement);
  return statement;
};
