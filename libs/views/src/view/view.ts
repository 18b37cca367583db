import type { StreamContract } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** The mapping between the rows of a view and their table. */
export type ViewTable<Row, Entity extends ObjectLiteral = ObjectLiteral> = Readonly<{
  /** Entity of the table; its one primary column is the key. */
  entity: EntityTarget<Entity>;
  /** Properties of the entity that `toRow` needs; the key is always read. */
  reads: readonly (keyof Entity & string)[];
  toRow: (entity: Entity) => Row;
  /** The inverse of `toRow`: the entity without its computed columns. */
  toRecord: (key: string, row: Row) => Readonly<Record<string, unknown>>;
  /** Columns that the database computes: expressions over `r`, which has the fields of the record and `texts`, made of the row when they are needed. */
  computed?: Readonly<{
    texts: Readonly<Record<string, (row: Row) => string>>;
    columns: Readonly<Record<string, string>>;
    /** The input of the computed columns, compared with `===`: while it is the same they are not computed again. */
    dependsOn?: (row: Row) => unknown;
  }>;
}>;

/**
 * A view of streams. `route` names the rows that an event changes, `fold` returns the changed row; both are pure. Events of one stream
 * arrive in its order, events of different streams in any, so folds of different streams must commute.
 */
export type View<Row, Event extends Readonly<{ type: string }>, Entity extends ObjectLiteral = ObjectLiteral> = Readonly<{
  name: string;
  /** Increase it with every change of `route`, `fold` or the table: the rows are then rebuilt beside the live ones. */
  version: number;
  /** Earlier versions whose rows the queries of this version can read while the new rows are built. */
  compatibleVersions?: readonly number[];
  streams: readonly StreamContract[];
  /** Keys of the rows that the event changes; empty when the view ignores it. */
  route: (event: Recorded<Event>) => readonly string[];
  /** The row after the event: the same object when nothing changed, `undefined` to delete it. */
  fold: (row: Row | undefined, event: Recorded<Event>, key: string) => Row | undefined;
  table: ViewTable<Row, Entity>;
  erasure?: ViewErasure<Row, Event>;
  /**
   * Its batches do not wait for PostgreSQL's disk (asynchronous commit). A crash of the server takes back the last batches, positions and
   * rows alike, at most 0.6 s of them, and their events are folded again. Not for a view of which anything outside of its rows is derived
   * from their order of commits, such as an index in memory.
   */
  asynchronousCommit?: true;
}>;

/**
 * Erasure of personal data from rows. An event that erases a person changes the rows it is routed to at once, also when they are
 * quarantined and the event itself has to wait.
 */
export type ViewErasure<Row, Event extends Readonly<{ type: string }>> = Readonly<{
  isErasure: (event: Recorded<Event>) => boolean;
  /** The row without personal data. Pure and idempotent. */
  eraseFrom: (row: Row) => Row;
}>;

/** A view of any rows and events. `any`, as rows are both read and given: `unknown` fits one of the two only. */
export type AnyView = View<any, any, any>;
