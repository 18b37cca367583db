import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The customer of each order that has one, and when it was placed. */
export class OrdersOfCustomers1764460000002 implements MigrationInterface {
  readonly name = 'OrdersOfCustomers1764460000002';

  async up(runner: QueryRunner): Promise<void> {
    const table = `${schemaOf(runner)}.tracked_order`;
    await runner.query(`ALTER TABLE ${table} ADD COLUMN customer_id text COLLATE "C", ADD COLUMN placed_at text COLLATE "C"`);
    await runner.query(`CREATE INDEX ON ${table} (customer_id, placed_at, order_id) WHERE customer_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ${schemaOf(runner)}.tracked_order DROP COLUMN customer_id, DROP COLUMN placed_at`);
  }
}
