import { INVENTORY, type ItemEvent } from '@millrace/contracts';
import { DataSource, EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { View } from './view.js';
import { schemaOf } from './view-bookkeeping.migration.js';
import { viewDataSource } from './view-data-source.js';

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

/** A connection to the view's database, not opened yet. */
export const stockSource = (url: string): DataSource =>
  new DataSource(
    viewDataSource({ name: 'stock', url, schema: 'stock_view', entities: [stock], migrations: [MakeStock1764000000001] }),
  );

/** The rows as whoever looks from outside sees them. */
export const stockRows = (url: string): Promise<unknown> => onStock(url, 'SELECT id, levels FROM stock_view.stock ORDER BY id');

export const onStock = async (url: string, statement: string): Promise<unknown> => {
  const source = await stockSource(url).initialize();
  return source.query(statement).finally(() => source.destroy());
};
