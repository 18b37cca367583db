import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders by id. */
export class OrderTracking1764000000001 implements MigrationInterface {
  readonly name = 'OrderTracking1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ${schemaOf(runner)}.tracked_order (
        order_id text COLLATE "C" PRIMARY KEY,
        key_hash text,
        doc jsonb NOT NULL
      ) WITH (fillfactor = 80)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${schemaOf(runner)}.tracked_order`);
  }
}
