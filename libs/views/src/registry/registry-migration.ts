import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaOf } from '../view/view-database.js';

/**
 * Creates the registry tables, or adopts those of an earlier release: tables that exist stay as they are and get the columns that
 * were added since.
 */
export class ProjectionRegistry1764000000001 implements MigrationInterface {
  readonly name = 'ProjectionRegistry1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    const table = (name: string) => `${schemaOf(runner)}.${name}`;
    await runner.query(`
    CREATE TABLE IF NOT EXISTS ${table('view_build')} (
      view text NOT NULL, build integer NOT NULL, version integer NOT NULL, schema text NOT NULL,
      state text NOT NULL CHECK (state IN ('building', 'ready', 'live', 'retired', 'failed')),
      started_at timestamptz NOT NULL DEFAULT clock_timestamp(), live_since timestamptz,
      rows bigint NOT NULL DEFAULT 0, per_second double precision, fault text,
      PRIMARY KEY (view, build)
    );
    CREATE SEQUENCE IF NOT EXISTS ${table('view_build_number')} AS integer;
    CREATE UNIQUE INDEX IF NOT EXISTS view_build_live ON ${table('view_build')} (view) WHERE state = 'live';
    CREATE TABLE IF NOT EXISTS ${table('view_position')} (
      view text NOT NULL, build integer NOT NULL, stream text NOT NULL,
      seq bigint NOT NULL, epoch bigint NOT NULL, event_at timestamptz, updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (view, build, stream)
    ) WITH (fillfactor = 50);
    CREATE TABLE IF NOT EXISTS ${table('view_lease')} (
      view text NOT NULL, build integer NOT NULL, holder text NOT NULL, epoch bigint NOT NULL, held_until timestamptz NOT NULL,
      PRIMARY KEY (view, build)
    ) WITH (fillfactor = 50);
    CREATE TABLE IF NOT EXISTS ${table('view_parked_key')} (
      view text NOT NULL, build integer NOT NULL, key text COLLATE "C" NOT NULL, cause text NOT NULL, fingerprint text NOT NULL,
      parked_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (view, build, key)
    );
    CREATE TABLE IF NOT EXISTS ${table('view_parked_event')} (
      view text NOT NULL, build integer NOT NULL, key text COLLATE "C" NOT NULL, n bigint GENERATED ALWAYS AS IDENTITY,
      stream text NOT NULL, seq bigint NOT NULL, type text NOT NULL, at timestamptz NOT NULL,
      PRIMARY KEY (view, build, key, n)
    );
    CREATE TABLE IF NOT EXISTS ${table('view_discarded')} (
      view text NOT NULL, key text COLLATE "C" NOT NULL, stream text NOT NULL, seq bigint NOT NULL,
      discarded_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (view, key, stream, seq)
    );
    ALTER TABLE ${table('view_position')} ADD COLUMN IF NOT EXISTS event_id text;
    ALTER TABLE ${table('view_build')} ADD COLUMN IF NOT EXISTS withdrawn boolean NOT NULL DEFAULT false;
    ALTER TABLE ${table('view_build')} ADD COLUMN IF NOT EXISTS hash numeric`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA ${schemaOf(runner)} CASCADE`);
  }
}
