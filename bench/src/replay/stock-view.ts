import { INVENTORY, type ItemEvent } from '@millrace/contracts';
import { schemaOf, type View, type ViewDatabase } from '@millrace/views';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';

type Stock = { id: string; onHand: number; changes: number };

const stock = new EntitySchema<Stock>({
  name: 'stock',
  columns: {
    id: { type: 'text', primary: true },
    onHand: { name: 'on_hand', type: 'integer' },
    changes: { type: 'integer' },
  },
});

export const stockTable = (schema: string) =>
  `CREATE TABLE ${schema}.stock (id text PRIMARY KEY, on_hand integer NOT NULL, changes integer NOT NULL)`;

class MakeStock1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stockTable(schemaOf(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${schemaOf(runner)}.stock`);
  }
}

/** The stock of each item: a small view, so that the library is measured and not the fold. */
export const stockView: View<Omit<Stock, 'id'>, ItemEvent, Stock> = {
  name: 'stock',
  version: 1,
  streams: [INVENTORY],
  route: ({ aggregate, aggregateId }) => (aggregate === 'item' ? [aggregateId] : []),
  fold: (row = { onHand: 0, changes: 0 }, { event }) => ({
    onHand: row.onHand + (event.type === 'StockAdjusted' ? event.delta : 0),
    changes: row.changes + 1,
  }),
  table: {
    entity: stock,
    reads: ['onHand', 'changes'],
    toRow: ({ onHand, changes }) => ({ onHand, changes }),
    toRecord: (id, row) => ({ id, ...row }),
  },
};

export const stockDatabase = (url: string, schema: string): ViewDatabase => ({
  ...{ applicationName: 'bench-stock', url, schema, connections: 2 },
  entities: [stock],
  migrations: [MakeStock1764000000001],
});
