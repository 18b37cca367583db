import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Positions and leases, in the schema of the view. */
export class ViewBookkeeping1764000000000 implements MigrationInterface {
  readonly name = 'ViewBookkeeping1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    const schema = schemaOf(runner);
    await runner.query(`
      CREATE TABLE ${schema}.view_position (
        view text NOT NULL, version integer NOT NULL, stream text NOT NULL,
        seq bigint NOT NULL, epoch bigint NOT NULL, event_at timestamptz, updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (view, version, stream)
      )`);
    await runner.query(`
      CREATE TABLE ${schema}.view_lease (
        view text NOT NULL, version integer NOT NULL, holder text NOT NULL, epoch bigint NOT NULL, held_until timestamptz NOT NULL,
        PRIMARY KEY (view, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${schemaOf(runner)}.view_position, ${schemaOf(runner)}.view_lease`);
  }
}

/** The quoted schema that a migration works in. */
export const schemaOf = (runner: QueryRunner): string => {
  const { options } = runner.connection;
  const schema = 'schema' in options && options.schema ? options.schema : 'public';
  return `"${schema}"`;
};
