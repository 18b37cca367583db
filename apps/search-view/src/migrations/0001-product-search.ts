import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The searchable products. The view reads words itself: no extension and no dictionary of the database is needed. */
export class ProductSearch1764000000001 implements MigrationInterface {
  readonly name = 'ProductSearch1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(`
      CREATE TABLE ${schema}.product (
        product_id text COLLATE "C" PRIMARY KEY,
        doc jsonb,
        stock jsonb NOT NULL,
        listed boolean NOT NULL,
        handle text,
        title_key text COLLATE "C" NOT NULL,
        product_type text NOT NULL,
        collection text NOT NULL,
        vendor text NOT NULL,
        tags text[] NOT NULL,
        options text[] NOT NULL,
        prices bigint[] NOT NULL,
        price_min bigint NOT NULL,
        price_max bigint NOT NULL,
        available boolean NOT NULL,
        sold bigint NOT NULL,
        created_at timestamptz,
        updated_at text COLLATE "C" NOT NULL,
        words text NOT NULL,
        document tsvector NOT NULL
      ) WITH (fillfactor = 80)`);
    const indexes = [
      `product_document ON ${schema}.product USING gin (document) WITH (fastupdate = off) WHERE listed`,
      `product_collection ON ${schema}.product (collection) WHERE listed`,
      `product_type ON ${schema}.product (product_type) WHERE listed`,
      `product_vendor ON ${schema}.product (vendor) WHERE listed`,
      `product_tags ON ${schema}.product USING gin (tags) WHERE listed`,
      `product_handle ON ${schema}.product (handle)`,
    ];
    for (const index of indexes) await runner.query(`CREATE INDEX ${index}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(`DROP TABLE ${schema}.product`);
  }
}
