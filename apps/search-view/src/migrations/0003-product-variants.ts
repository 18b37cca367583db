import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns for filters on one variant, and for the codes by which products are found. */
export class ProductVariants1764000000003 implements MigrationInterface {
  readonly name = 'ProductVariants1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ${schemaOf(runner)}.product
      ADD COLUMN variants jsonb NOT NULL DEFAULT '[]', ADD COLUMN codes text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ${schemaOf(runner)}.product DROP COLUMN variants, DROP COLUMN codes`);
  }
}
