import type { OutputOf, viewOperations } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import { registryTable } from '../registry/projection-registry.js';
import type { ViewRuntime } from '../runtime/run-view.js';

type QuarantinedKey = OutputOf<ReturnType<typeof viewOperations>['ListParkedKeys']>['parked'][number];
type QuarantinedKeyDetails = OutputOf<ReturnType<typeof viewOperations>['ShowParkedKey']>;

type QuarantineRecord = Readonly<{
  build: number;
  key: string;
  cause: string;
  fingerprint: string;
  parked_at: Date;
  waiting: number;
  stream: string;
  seq: string;
  type: string;
  at: Date;
}>;

/** What is quarantined of the live build, or of the newest when none is live; what was quarantined first comes first. */
export const listQuarantinedKeys = async ({ view, registry }: ViewRuntime): Promise<readonly QuarantinedKey[]> => {
  const [keys, events, builds] = ['view_parked_key', 'view_parked_event', 'view_build'].map((name) =>
    registryTable(registry.schema, name),
  );
  const records: readonly QuarantineRecord[] = await registry.source.query(
    `SELECT k.build, k.key, k.cause, k.fingerprint, k.parked_at, e.stream, e.seq, e.type, e.at,
            (SELECT count(*)::int FROM ${events} w WHERE (w.view, w.build, w.key) = (k.view, k.build, k.key)) AS waiting
       FROM ${keys} k,
            LATERAL (SELECT * FROM ${events} w WHERE (w.view, w.build, w.key) = (k.view, k.build, k.key) ORDER BY n LIMIT 1) e
      WHERE k.view = $1
        AND k.build = (SELECT build FROM ${builds} b WHERE b.view = k.view ORDER BY (state = 'live') DESC, build DESC LIMIT 1)
      ORDER BY k.parked_at, k.key`,
    [view.name],
  );
  return records.map(({ build, key, cause, fingerprint, parked_at, waiting, ...poison }) => ({
    ...{ view: view.name, build, key, waiting, cause, fingerprint, poison: eventReference(poison) },
    parkedAt: parked_at.toISOString(),
  }));
};

/** One of them with what waits, at most the first thousand events. */
export const showQuarantinedKey = async (view: ViewRuntime, key: string): Promise<QuarantinedKeyDetails> => {
  const parked = (await listQuarantinedKeys(view)).find((one) => one.key === key);
  if (!parked) throw new QueryRefused('UnknownKey', `nothing is parked under ${key}`);
  const events: readonly Omit<QuarantineRecord, 'build'>[] = await view.registry.source.query(
    `SELECT stream, seq, type, at FROM ${registryTable(view.registry.schema, 'view_parked_event')}
      WHERE view = $1 AND build = $2 AND key = $3 ORDER BY n LIMIT 1000`,
    [view.view.name, parked.build, key],
  );
  return { parked, events: events.map(eventReference) };
};

const eventReference = ({ stream, seq, type, at }: Pick<QuarantineRecord, 'stream' | 'seq' | 'type' | 'at'>) => ({
  ...{ stream, seq: Number(seq), type },
  at: at.toISOString(),
});
