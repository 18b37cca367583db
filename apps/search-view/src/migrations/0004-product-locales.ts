import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The languages of translations: an index for a language is made only where some product has translations into it. */
export class ProductLocales1764000000004 implements MigrationInterface {
  readonly name = 'ProductLocales1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(`ALTER TABLE ${schema}.product ADD COLUMN locales text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE INDEX product_locales ON ${schema}.product USING gin (locales) WHERE listed AND locales <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ${schemaOf(runner)}.product DROP COLUMN locales`);
  }
}
