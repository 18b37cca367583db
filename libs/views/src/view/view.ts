import type { StreamContract } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** How rows of a view lie in their table. */
export type ViewTable<Row, Entity extends ObjectLiteral = ObjectLiteral> = Readonly<{
  /** Entity of the table; its one primary column is the key. */
  entity: EntityTarget<Entity>;
  /** Properties of the entity that `toRow` needs; the key is always read. */
  reads: readonly (keyof Entity & string)[];
  toRow: (entity: Entity) => Row;
  /** The same, the other way: the entity without its computed columns, and the texts these are computed from. */
  toRecord: (key: string, row: Row) => Readonly<Record<string, unknown>>;
  /** Columns that the database computes: expressions over `r`, whose `texts` are fields of the record. */
  computed?: Readonly<{
    texts: readonly string[];
    columns: Readonly<Record<string, string>>;
    /** What they are made of, as something to compare: as long as it is the same, they are not made again. */
    dependsOn?: (row: Row) => unknown;
  }>;
}>;

/**
 * What a view makes of its streams. `route` says which rows an event touches, `fold` what a row becomes; both are pure. Events
 * of one stream come in its order; those of different streams in any, so folds of different streams must commute.
 */
export type View<Row, Event extends Readonly<{ type: string }>, Entity extends ObjectLiteral = ObjectLiteral> = Readonly<{
  name: string;
  /** Raise it with every change of `route`, `fold` or the table: the rows are then built anew, beside those that are live. */
  version: number;
  /** Earlier versions whose rows the queries can read as well: these answer while the new ones are built and nobody else can. */
  compatibleVersions?: readonly number[];
  streams: readonly StreamContract[];
  /** Keys of the rows touched; none when the event means nothing to this view. */
  route: (event: Recorded<Event>) => readonly string[];
  /** The row after the event; the same object when nothing changed, `undefined` when the row goes. */
  fold: (row: Row | undefined, event: Recorded<Event>, key: string) => Row | undefined;
  table: ViewTable<Row, Entity>;
  erasure?: ViewErasure<Row, Event>;
}>;

/**
 * How a row forgets a person, for views whose rows tell of people. An event that erases someone takes what it routes to out of the rows at
 * once, also when those are quarantined and the event itself waits to be folded in its turn.
 */
export type ViewErasure<Row, Event extends Readonly<{ type: string }>> = Readonly<{
  isErasure: (event: Recorded<Event>) => boolean;
  /** The row without the person. Pure; of a row that has forgotten already it is the same. */
  eraseFrom: (row: Row) => Row;
}>;

/** A view of any rows and events. `any`, as rows are both read and given: `unknown` fits one of the two only. */
export type AnyView = View<any, any, any>;
