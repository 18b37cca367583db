import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The events, and the positions of the copy. */
export class Events1764500000001 implements MigrationInterface {
  readonly name = 'Events1764500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE event (
      stream text NOT NULL, sequence bigint NOT NULL, event_id text NOT NULL, appended_at timestamptz NOT NULL,
      aggregate text NOT NULL, aggregate_id text NOT NULL, version int NOT NULL, type text NOT NULL,
      correlation_id text NOT NULL, causation_id text, data jsonb, PRIMARY KEY (stream, sequence))`);
    await runner.query('CREATE INDEX ON event (stream, type, appended_at)');
    await runner.query('CREATE INDEX ON event (aggregate, aggregate_id, version)');
    await runner.query('CREATE TABLE position (stream text PRIMARY KEY, sequence bigint NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event, position');
  }
}
