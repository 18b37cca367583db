import type { EventOf, StreamContract } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import {
  EntitySchema,
  type EntitySchemaColumnOptions,
  type MigrationInterface,
  type ObjectLiteral,
  type QueryRunner,
} from 'typeorm';
import type { View } from './view.js';
import { schemaOf } from './view-database.js';

/** The type of a row's property by the type of its column; a `timestamptz` is RFC 3339 in UTC. */
type Values = Readonly<{
  text: string;
  integer: number;
  bigint: number;
  'double precision': number;
  boolean: boolean;
  timestamptz: string;
}>;
type Columns = Readonly<Record<string, keyof Values>>;
type RowOf<C extends Columns> = { readonly [Name in keyof C]: Values[C[Name]] };
/** A row as the table has it: with its key. */
type RecordOf<C extends Columns, Key extends string> = RowOf<C> & { readonly [Name in Key]: string };
type EventIn<S extends readonly StreamContract[]> = EventOf<S[number]['aggregates'][number]>;

/** A table of plain columns, each with a value in every row. The names are those of the table, of its rows and of queries. */
type PlainTable<C extends Columns, Key extends string = string> = Readonly<{
  name: string;
  /** The column with the row's key, a text. */
  key: Key;
  columns: C;
  /** Columns that queries sort or search by. */
  indexes?: readonly (keyof C & string)[];
}>;

/** A view with the entity and migrations of its table. `Stored` is a row with its key, as repositories return it. */
export type TableView<Row, Event extends Readonly<{ type: string }>, Stored extends Row = Row> = Readonly<{
  view: View<Row, Event>;
  entity: EntitySchema<Stored>;
  migrations: readonly (new () => MigrationInterface)[];
}>;

/**
 * Defines a view by the columns of its table: the type of the rows follows from the columns, the type of the events from the streams,
 * and entity and migration are derived. `route` may name a key twice; the event is folded into it once. Otherwise as `View`.
 */
export const tableView = <const S extends readonly StreamContract[], const C extends Columns, const Key extends string>({
  table,
  route,
  ...rest
}: Readonly<{
  name: string;
  version: number;
  alsoReads?: readonly number[];
  streams: S;
  table: PlainTable<C, Key>;
  route: (event: Recorded<EventIn<S>>) => readonly string[];
  fold: (row: RowOf<C> | undefined, event: Recorded<EventIn<S>>, key: string) => RowOf<C> | undefined;
}>): TableView<RowOf<C>, EventIn<S>, RecordOf<C, Key>> => {
  const entity = entityOf<RecordOf<C, Key>>(table);
  return {
    view: {
      ...rest,
      route: (event) => [...new Set(route(event))],
      table: {
        entity,
        reads: Object.keys(table.columns),
        toRow: (record) => rowOf(record, table.columns),
        toRecord: (key, row) => ({ ...row, [table.key]: key }),
      },
    },
    entity,
    migrations: [migrationOf(table)],
  };
};

const entityOf = <Stored>({ name, key, columns }: PlainTable<Columns>): EntitySchema<Stored> =>
  new EntitySchema<Stored>({
    name,
    tableName: name,
    columns: {
      [key]: { type: 'text', primary: true },
      ...Object.fromEntries(Object.entries(columns).map(([column, type]) => [column, { type }])),
    } as { [Column in keyof Stored]: EntitySchemaColumnOptions },
  });

/** Converts a record of PostgreSQL's client to a row. */
const rowOf = <C extends Columns>(record: ObjectLiteral, columns: C): RowOf<C> =>
  Object.fromEntries(
    Object.entries(columns).map(([column, type]) => {
      const value: unknown = record[column];
      if (type === 'bigint') return [column, Number(value)];
      return [column, value instanceof Date ? value.toISOString() : value];
    }),
  ) as RowOf<C>;

const migrationOf = ({ name: table, key, columns, indexes = [] }: PlainTable<Columns>) =>
  class implements MigrationInterface {
    /** TypeORM orders migrations by the time at the end of their names. */
    readonly name = `${table}1764000000001`;

    async up(runner: QueryRunner): Promise<void> {
      const qualifiedTable = `${schemaOf(runner)}."${table}"`;
      const lines = Object.entries(columns).map(([column, type]) => `"${column}" ${type} NOT NULL`);
      await runner.query(
        `CREATE TABLE ${qualifiedTable} ("${key}" text COLLATE "C" PRIMARY KEY, ${lines.join(', ')}) WITH (fillfactor = 80)`,
      );
      for (const column of indexes) await runner.query(`CREATE INDEX ON ${qualifiedTable} ("${column}")`);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(`DROP TABLE ${schemaOf(runner)}."${table}"`);
    }
  };
