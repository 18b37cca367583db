import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches are answered from the index in memory. To keep indexes that no query uses took two fifths of the database's time of an import. */
export class UnusedIndexes1764000000005 implements MigrationInterface {
  readonly name = 'UnusedIndexes1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    for (const name of ['document', 'collection', 'type', 'vendor', 'tags'])
      await runner.query(`DROP INDEX IF EXISTS ${schema}.product_${name}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    const indexes = [
      `product_document ON ${schema}.product USING gin (document) WITH (fastupdate = off) WHERE listed`,
      `product_collection ON ${schema}.product (collection) WHERE listed`,
      `product_type ON ${schema}.product (product_type) WHERE listed`,
      `product_vendor ON ${schema}.product (vendor) WHERE listed`,
      `product_tags ON ${schema}.product USING gin (tags) WHERE listed`,
    ];
    for (const index of indexes) await runner.query(`CREATE INDEX ${index}`);
  }
}
