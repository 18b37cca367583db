import { INVENTORY, type ItemEvent } from '@millrace/contracts';
import { DataSource, EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { View } from './view.js';
import { schemaOf, type ViewDatabase } from './view-database.js';

type Stock = { id: string; levels: number[] };
const stock = new EntitySchema<Stock>({
  name: 'stock',
  columns: { id: { type: 'text', primary: true }, levels: { type: 'jsonb' } },
});

class MakeStock1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE ${schemaOf(runner)}.stock (id text PRIMARY KEY, levels jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${schemaOf(runner)}.stock`);
  }
}

/** Every level that an item ever had: nothing lost, doubled or reordered can hide in it. */
export const stockLevels: View<readonly number[], ItemEvent, Stock> = {
  name: 'stock-levels',
  version: 1,
  streams: [INVENTORY],
  route: ({ aggregate, aggregateId }) => (aggregate === 'item' ? [aggregateId] : []),
  fold: (levels = [], { event }) => [...levels, (levels.at(-1) ?? 0) + (event.type === 'StockAdjusted' ? event.delta : 0)],
  table: { entity: stock, reads: ['levels'], toRow: ({ levels }) => levels, toRecord: (id, levels) => ({ id, levels }) },
};

/** Where the view lives. */
export const stockDatabase = (url: string): ViewDatabase => ({
  ...{ name: 'stock', url, schema: 'stock_view' },
  entities: [stock],
  migrations: [MakeStock1764000000001],
});

/** The live rows as whoever looks from outside sees them. */
export const stockRows = (url: string): Promise<unknown> => onStock(url, 'SELECT id, levels FROM live.stock ORDER BY id');

/** Executes a statement, in which `live` stands for the schema of the live rows. */
export const onStock = async (url: string, statement: string): Promise<unknown> => {
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  const execute = async () => {
    if (!statement.includes('live.')) return source.query(statement);
    const [live] = await source.query(`SELECT schema FROM stock_view.view_build WHERE state = 'live'`);
    return source.query(statement.replaceAll('live. ', `${live?.schema} `).replaceAll('live.', `${live?.schema}.`));
  };
  return execute().finally(() => source.destroy());
};
