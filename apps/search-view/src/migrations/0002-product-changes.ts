import { schemaOf } from '@millrace/views';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The products that changed, numbered in the order of commits: instances bring their index in memory up to date by it. Corrections come
 * from that index too, so the trigram index is dropped.
 */
export class ProductChanges1764000000002 implements MigrationInterface {
  readonly name = 'ProductChanges1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(`DROP INDEX IF EXISTS ${schema}.product_words`);
    await runner.query(
      `ALTER TABLE ${schema}.product ADD COLUMN orders bigint NOT NULL DEFAULT 0, ADD COLUMN revision bigint NOT NULL DEFAULT 0`,
    );
    await runner.query(`CREATE SEQUENCE ${schema}.product_change_number`);
    await runner.query(
      `CREATE TABLE ${schema}.product_change (product_id text COLLATE "C" PRIMARY KEY, changed bigint NOT NULL)`,
    );
    await runner.query(`CREATE UNIQUE INDEX product_change_order ON ${schema}.product_change (changed)`);
    await runner.query(noteChanges(schema));
    for (const [event, rows] of [
      ['INSERT', 'NEW'],
      ['UPDATE', 'NEW'],
      ['DELETE', 'OLD'],
    ])
      await runner.query(`CREATE TRIGGER note_${event?.toLowerCase()} AFTER ${event} ON ${schema}.product
        REFERENCING ${rows} TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.note_product_changes()`);
    await runner.query(`CREATE TRIGGER note_truncate AFTER TRUNCATE ON ${schema}.product
        FOR EACH STATEMENT EXECUTE FUNCTION ${schema}.note_product_changes()`);
    await runner.query(`INSERT INTO ${schema}.product_change
      SELECT product_id, nextval('${schema}.product_change_number') FROM ${schema}.product`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    for (const event of ['insert', 'update', 'delete', 'truncate'])
      await runner.query(`DROP TRIGGER note_${event} ON ${schema}.product`);
    await runner.query(`DROP FUNCTION ${schema}.note_product_changes`);
    await runner.query(`DROP TABLE ${schema}.product_change`);
    await runner.query(`DROP SEQUENCE ${schema}.product_change_number`);
    await runner.query(`ALTER TABLE ${schema}.product DROP COLUMN orders, DROP COLUMN revision`);
  }
}

/** The lock makes numbers ascend in the order of commits: a reader that has seen a number has missed none before it. */
const noteChanges = (schema: string): string => `
  CREATE FUNCTION ${schema}.note_product_changes() RETURNS trigger LANGUAGE plpgsql AS $fn$
  DECLARE rows text := CASE TG_OP WHEN 'TRUNCATE' THEN format('%I.product_change', TG_TABLE_SCHEMA) ELSE 'changed_rows' END;
  BEGIN
    EXECUTE format('LOCK TABLE %I.product_change IN SHARE ROW EXCLUSIVE MODE', TG_TABLE_SCHEMA);
    EXECUTE format('INSERT INTO %1$I.product_change AS c SELECT product_id, nextval(''%1$I.product_change_number'') FROM %2$s
      ON CONFLICT (product_id) DO UPDATE SET changed = EXCLUDED.changed', TG_TABLE_SCHEMA, rows);
    RETURN NULL;
  END $fn$`;
