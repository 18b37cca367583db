import type { EntityManager } from 'typeorm';
import type { BuildRef } from '../registry/projection-registry.js';

/** Two builds with the table, key and columns that are compared. */
export type ComparedBuilds = Readonly<{
  live: BuildRef;
  other: BuildRef;
  table: string;
  key: string;
  columns: readonly string[];
}>;

/** A key whose row is in one of two builds only, or differs. */
export type Difference = Readonly<{ key: string; kind: 'only-live' | 'only-other' | 'different' }>;

/** The columns of both tables, and those that only one has. Raw: the server's catalogue has no entities. */
export const columnsOf = async (
  manager: EntityManager,
  live: string,
  other: string,
  table: string,
): Promise<{ both: readonly string[]; one: readonly string[] }> => {
  const found: readonly { name: string; n: number }[] = await manager.query(
    `SELECT column_name AS name, count(*)::int AS n FROM information_schema.columns
      WHERE table_schema = ANY($1) AND table_name = $2 GROUP BY 1 ORDER BY 1`,
    [[live, other], table],
  );
  const named = (n: number) => found.filter((column) => column.n === n).map(({ name }) => name);
  return { both: named(2), one: named(1) };
};

const rowsOf = ({ table, key, columns }: ComparedBuilds, { schema }: BuildRef, where = ''): string =>
  `SELECT "${key}"::text COLLATE "C" AS k, md5(ROW(${columns.map((name) => `"${name}"`).join(', ')})::text) AS h FROM "${schema}"."${table}" ${where}`;

/** The number of rows of a build and a hash of them in the order of their keys. Raw: the database hashes all columns of any table. */
export const countAndHash = async (
  manager: EntityManager,
  sides: ComparedBuilds,
  build: BuildRef,
): Promise<{ rows: number; hash: string }> => {
  const [counted]: [{ rows: number; hash: string }] = await manager.query(
    `SELECT count(*)::int AS rows, md5(coalesce(string_agg(md5(k) || h, '' ORDER BY k), '')) AS hash FROM (${rowsOf(sides, build)}) r`,
  );
  return counted;
};

/** The rows that differ, in the order of their keys; limited to `keys` when given. Raw: a full join of two schemas. */
export const findDifferences = (
  manager: EntityManager,
  sides: ComparedBuilds,
  keys?: readonly string[],
): Promise<readonly Difference[]> => {
  const where = keys ? `WHERE "${sides.key}"::text = ANY($1)` : '';
  return manager.query(
    `SELECT k AS key, CASE WHEN b.h IS NULL THEN 'only-live' WHEN a.h IS NULL THEN 'only-other' ELSE 'different' END AS kind
       FROM (${rowsOf(sides, sides.live, where)}) a FULL JOIN (${rowsOf(sides, sides.other, where)}) b USING (k)
      WHERE a.h IS DISTINCT FROM b.h ORDER BY k`,
    keys ? [keys] : [],
  );
};
