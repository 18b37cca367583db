import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The searchable products. Accents are ignored and typos forgiven where the database has, or may get, the extensions for it. */
export class ProductSearch1764000000001 implements MigrationInterface {
  readonly name = 'ProductSearch1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(extension('unaccent'));
    await runner.query(extension('pg_trgm'));
    await runner.query(`CREATE TEXT SEARCH CONFIGURATION ${schema}.shop_words (COPY = pg_catalog.english)`);
    await runner.query(
      whenInstalled(
        'unaccent',
        `ALTER TEXT SEARCH CONFIGURATION ${schema}.shop_words
           ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem`,
      ),
    );
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
    await runner.query(
      whenInstalled('pg_trgm', `CREATE INDEX product_words ON ${schema}.product USING gin (words gin_trgm_ops) WHERE listed`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(`DROP TABLE ${schema}.product`);
    await runner.query(`DROP TEXT SEARCH CONFIGURATION ${schema}.shop_words`);
  }
}

/** Makes an extension where this user may and the server has it; search works without. It belongs to the database, not to a build. */
const extension = (name: string): string => `
  DO $do$ BEGIN
    CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public;
  EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR invalid_schema_name THEN
    RAISE WARNING 'search goes without the extension ${name}: %', SQLERRM;
  END $do$`;

/** Leaves a statement out where its extension is not there, or lies in a schema that this user's search path leaves out. */
const whenInstalled = (name: string, statement: string): string => `
  DO $do$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = '${name}') THEN ${statement}; END IF;
  EXCEPTION WHEN undefined_object THEN
    RAISE WARNING 'search goes without the extension ${name}: %', SQLERRM;
  END $do$`;
