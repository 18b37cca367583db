import {
  CATALOG,
  INVENTORY,
  type ItemEvent,
  type ProductDetails,
  type ProductEvent,
  productOfVariant,
} from '@millrace/contracts';
import { schemaOf, type View, type ViewDatabase } from '@millrace/views';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';

type Product = { id: string; doc: ProductDetails | null; available: number; document: string };
type Row = Readonly<{ doc: ProductDetails | null; available: number }>;

const product = new EntitySchema<Product>({
  name: 'listed',
  columns: {
    id: { type: 'text', primary: true },
    doc: { type: 'jsonb', nullable: true },
    available: { type: 'integer' },
    document: { type: 'tsvector' },
  },
});

export const catalogueTable = (schema: string) =>
  `CREATE TABLE ${schema}.listed (id text PRIMARY KEY, doc jsonb, available integer NOT NULL, document tsvector NOT NULL);
   CREATE INDEX ON ${schema}.listed USING gin (document)`;

class MakeListed1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(catalogueTable(schemaOf(runner)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${schemaOf(runner)}.listed`);
  }
}

const textOf = ({ doc }: Row): string => (doc ? `${doc.title} ${doc.descriptionHtml}` : '');

/** Complete products with their stock and their words: two streams, large rows, a column that the database computes. */
export const catalogueView: View<Row, ProductEvent | ItemEvent, Product> = {
  name: 'listed',
  version: 1,
  streams: [CATALOG, INVENTORY],
  route: ({ aggregate, aggregateId }) => {
    if (aggregate === 'product') return [aggregateId];
    return aggregate === 'item' ? [productOfVariant(aggregateId)] : [];
  },
  fold: (row = { doc: null, available: 0 }, { event }) => {
    if (event.type === 'StockAdjusted') return { ...row, available: row.available + event.delta };
    if (!('variants' in event)) return row;
    const { type: _, ...doc } = event;
    return { ...row, doc };
  },
  table: {
    entity: product,
    reads: ['doc', 'available'],
    toRow: ({ doc, available }) => ({ doc, available }),
    toRecord: (id, row) => ({ id, ...row }),
    computed: { texts: { text: textOf }, columns: { document: `to_tsvector('english', r."text")` } },
  },
};

export const catalogueDatabase = (url: string, schema: string): ViewDatabase => ({
  ...{ applicationName: 'bench-catalogue', url, schema, connections: 2 },
  entities: [product],
  migrations: [MakeListed1764000000001],
});
