import type { Recorded } from '@millrace/event-log';
import type { EntityManager } from 'typeorm';
import { type BuildRef, registryTable } from '../registry/projection-registry.js';
import { describeCause } from './describe-cause.js';
import { aggregateKey, type QuarantiningFold, discardedEventId, type Quarantine } from './fold-with-quarantine.js';

/** Reads the quarantine of a build. Raw: on the connection of the rows, whose schema is that of the build. */
export const readQuarantine = async (manager: EntityManager, { registrySchema, view, build }: BuildRef): Promise<Quarantine> => {
  const keys: readonly { key: string }[] = await manager.query(
    `SELECT key FROM ${registryTable(registrySchema, 'view_parked_key')} WHERE view = $1 AND build = $2`,
    [view, build],
  );
  const discarded: readonly { key: string; stream: string; seq: string }[] = await manager.query(
    `SELECT key, stream, seq FROM ${registryTable(registrySchema, 'view_discarded')} WHERE view = $1`,
    [view],
  );
  return {
    keys: new Set(keys.map(({ key }) => key)),
    discarded: new Set(discarded.map(({ key, stream, seq }) => discardedEventId(key, { stream, seq: Number(seq) }))),
  };
};

/** Stores failed and blocked events, in order, in the transaction of their batch. Raw: one bulk insert for each table. */
export const writeQuarantined = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  { failed, blocked }: Pick<QuarantiningFold<unknown>, 'failed' | 'blocked'>,
): Promise<void> => {
  if (failed.length > 0) {
    const keys = failed.map(({ key, event, error }) => ({ key, ...describeCause(view, event, error) }));
    await manager.query(
      `INSERT INTO ${registryTable(registrySchema, 'view_parked_key')} (view, build, key, cause, fingerprint)
       SELECT $1, $2, k.key, k.cause, k.fingerprint FROM jsonb_to_recordset($3::jsonb) AS k(key text, cause text, fingerprint text)`,
      [view, build, JSON.stringify(keys)],
    );
  }
  const quarantine = [...failed, ...blocked].map(({ key, event }) => ({
    ...{ key, stream: event.stream, seq: event.seq, type: event.event.type, at: event.at },
  }));
  if (quarantine.length === 0) return;
  await manager.query(
    `INSERT INTO ${registryTable(registrySchema, 'view_parked_event')} (view, build, key, stream, seq, type, at)
     SELECT $1, $2, e.key, e.stream, e.seq, e.type, e.at
       FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS (key text, stream text, seq bigint, type text, at timestamptz))
            WITH ORDINALITY AS e(key, stream, seq, type, at, n)
      ORDER BY e.n`,
    [view, build, JSON.stringify(quarantine)],
  );
};

/** Redacts error messages of keys with erased personal data; the fingerprint still identifies the kind of error. Raw: as above. */
export const redactCauses = async (
  manager: EntityManager,
  { registrySchema, view, build }: BuildRef,
  erasing: readonly Recorded[],
  keys: readonly string[],
): Promise<void> => {
  if (erasing.length === 0) return;
  await manager.query(
    `UPDATE ${registryTable(registrySchema, 'view_parked_key')} SET cause = 'told of someone who is erased'
      WHERE view = $1 AND build = $2 AND key = ANY($3)`,
    [view, build, [...new Set([...keys, ...erasing.map(aggregateKey)])]],
  );
};
