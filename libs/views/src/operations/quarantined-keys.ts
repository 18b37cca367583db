import type { OutputOf, viewOperations } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import { readBuilds } from '../registry/builds.js';
import { type QuarantinedEventEntity, quarantinedEventEntity, quarantinedKeyEntity } from '../registry/registry-entities.js';
import type { ViewRuntime } from '../runtime/run-view.js';

type QuarantinedKey = OutputOf<ReturnType<typeof viewOperations>['ListParkedKeys']>['parked'][number];
type QuarantinedKeyDetails = OutputOf<ReturnType<typeof viewOperations>['ShowParkedKey']>;

type Count = Readonly<{ key: string; waiting: number }>;

/** Quarantined keys of the live build, or of the newest when none is live, oldest first, each with the event that failed. */
export const listQuarantinedKeys = async ({ view, registry }: ViewRuntime): Promise<readonly QuarantinedKey[]> => {
  const [shown] = await readBuilds(registry);
  if (!shown) return [];
  const of = { view: view.name, build: shown.build };
  const { manager } = registry.source;
  const keys = await manager.find(quarantinedKeyEntity, { where: of, order: { quarantinedAt: 'ASC', key: 'ASC' } });
  const events = () => manager.createQueryBuilder(quarantinedEventEntity, 'e').where(of);
  const failed = await events().distinctOn(['e.key']).orderBy('e.key').addOrderBy('e.n').getMany();
  const counts = await events().select('e.key', 'key').addSelect('count(*)::int', 'waiting').groupBy('e.key').getRawMany<Count>();
  const [failedOf, waitingOf] = [
    new Map(failed.map((one) => [one.key, one])),
    new Map(counts.map((one) => [one.key, one.waiting])),
  ];
  return keys.flatMap(({ build, key, cause, fingerprint, quarantinedAt }) => {
    const [first, waiting] = [failedOf.get(key), waitingOf.get(key)];
    if (!first || waiting === undefined) return [];
    const poison = eventReference(first);
    return [{ view: view.name, build, key, waiting, cause, fingerprint, poison, parkedAt: quarantinedAt.toISOString() }];
  });
};

/** One quarantined key with its events, at most the first thousand. Refuses with `UnknownKey`. */
export const showQuarantinedKey = async (view: ViewRuntime, key: string): Promise<QuarantinedKeyDetails> => {
  const quarantined = (await listQuarantinedKeys(view)).find((one) => one.key === key);
  if (!quarantined) throw new QueryRefused('UnknownKey', `no key ${key} is quarantined`);
  const events = await view.registry.source.manager.find(quarantinedEventEntity, {
    where: { view: view.view.name, build: quarantined.build, key },
    order: { n: 'ASC' },
    take: 1000,
  });
  return { parked: quarantined, events: events.map(eventReference) };
};

const eventReference = ({ stream, seq, type, at }: QuarantinedEventEntity) => ({ stream, seq, type, at: at.toISOString() });
