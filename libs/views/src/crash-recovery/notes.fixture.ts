import { INVENTORY, ORDER } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { View } from '../view/view.js';
import { schemaOf, type ViewDatabase } from '../view/view-database.js';

/** An event of a history: appends a value under a key; 0 deletes the values of its stream under that key; `poison` cannot be folded. */
export type Note = Readonly<{ stream: 'INVENTORY' | 'ORDER'; key: string; value: number }>;
export const poison = 7;
/** A key that the view routes to no row. */
export const ignoredKey = 'nobody';

type Noted = Readonly<{ type: 'Noted'; value: number }>;
/** Values per stream since the last 0: events of different streams commute, those of one stream do not. */
type Row = Readonly<Record<string, readonly number[]>>;
type Stored = { id: string; noted: Row };

const notes = new EntitySchema<Stored>({
  name: 'notes',
  columns: { id: { type: 'text', primary: true }, noted: { type: 'jsonb' } },
});

class MakeNotes1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE ${schemaOf(runner)}.notes (id text PRIMARY KEY, noted jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${schemaOf(runner)}.notes`);
  }
}

export const notesDatabase = (url: string): ViewDatabase => ({
  ...{ applicationName: 'notes', url, schema: 'notes' },
  entities: [notes],
  migrations: [MakeNotes1764000000001],
});

/** A view whose fold throws at `poison` unless it is `fixed`. */
export const notesView = (fixed = false): View<Row, Noted, Stored> => ({
  name: 'notes',
  version: 1,
  streams: [INVENTORY, ORDER],
  route: ({ aggregateId }) => (aggregateId === ignoredKey ? [] : [aggregateId]),
  fold: (row = {}, { stream, event: { value } }) => {
    if (value === poison && !fixed) throw new Error('poison');
    const { [stream]: before = [], ...others } = row;
    if (value !== 0) return { ...others, [stream]: [...before, value] };
    return Object.keys(others).length > 0 ? others : undefined;
  },
  table: { entity: notes, reads: ['noted'], toRow: ({ noted }) => noted, toRecord: (id, noted) => ({ id, noted }) },
});

/** The history as recorded events: each stream in order, with gaps between the sequences. */
export const recorded = (history: readonly Note[]): readonly Recorded<Noted>[] =>
  history.map(({ stream, key, value }, n) => ({
    ...{ stream, seq: 2 * n + 1, id: String(n), aggregate: 'note', aggregateId: key, at: '2026-01-01T00:00:00.000Z', version: n },
    ...{ correlationId: 'test', event: { type: 'Noted', value } },
  }));
