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
  effects?: ViewEffects<Row, Event>;
}>;

/**
 * How a row forgets a person, for views whose rows tell of people. An event that erases someone takes what it routes to out of the rows at
 * once, also when those are parked and the event itself waits to be folded in its turn.
 */
export type ViewErasure<Row, Event extends Readonly<{ type: string }>> = Readonly<{
  isErasure: (event: Recorded<Event>) => boolean;
  /** The row without the person. Pure; of a row that has forgotten already it is the same. */
  eraseFrom: (row: Row) => Row;
}>;

/**
 * What is to be done outside when rows change. It is noted with the rows and done by the instance that folds the live build: at
 * least once, in order. A build that is not live holds what lies behind the live one's position until it is switched to, so that
 * neither a rebuild nor a switch does a thing twice or leaves one out.
 */
export type ViewEffects<Row, Event extends Readonly<{ type: string }>> = Readonly<{
  /** Pure; what it returns is kept as JSON. */
  of: (
    change: Readonly<{ key: string; before: Row | undefined; after: Row | undefined; event: Recorded<Event> }>,
  ) => readonly unknown[];
  /** Throws when it could not be done: then it is tried again. */
  perform: (effects: readonly unknown[]) => Promise<void>;
}>;

/** A view of any rows and events. `any`, as rows are both read and given: `unknown` fits one of the two only. */
export type AnyView = View<any, any, any>;
