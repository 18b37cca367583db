import type { OutputOf, StreamContract, viewOperations } from '@millrace/contracts';
import { type EventLog, eventAt, QueryRefused, type Recorded } from '@millrace/event-log';
import type { DataSource, EntityManager } from 'typeorm';
import { type BuildRef, registryTable } from '../registry/projection-registry.js';
import { addedRows, updateRowCount } from '../registry/builds.js';
import type { ProjectionRunner } from '../projection/projection-runner.js';
import { aggregateKey, foldWithQuarantine, routableKeys } from '../quarantine/fold-with-quarantine.js';
import { readQuarantine, writeQuarantined } from '../quarantine/quarantine-tables.js';
import { describeCause } from '../quarantine/describe-cause.js';
import { endLeadershipTerm } from '../registry/positions.js';
import type { ViewRuntime } from '../runtime/run-view.js';
import { loadRows, writeRows } from '../storage/stored-rows.js';
import type { AnyView } from '../view/view.js';

/** The key, whether nothing is to be changed, and the event (`stream:sequence`) to discard first, if any. */
type RedriveOptions = Readonly<{ key: string; dryRun: boolean; from?: string }>;

type RedriveResult = OutputOf<ReturnType<typeof viewOperations>['RedriveKey']>;

/**
 * Folds the events that wait under a quarantined key, in order, until one fails, in every build of this version. Returns the result of the
 * live one. With `from`, that first event is discarded: no build folds it into this key again. Refuses with `UnknownKey`, `NotPossible`.
 */
export const redriveKey = (log: EventLog, view: ViewRuntime, wanted: RedriveOptions): Promise<RedriveResult> =>
  inEachBuild(view, (runner) => redriveInBuild((stream, seq) => eventAt(log, stream, seq), view.view, runner, wanted));

/** Loads an event of the log by stream and sequence. */
type EventAt = (stream: StreamContract, seq: number) => Promise<Recorded | undefined>;

const inEachBuild = async (
  view: ViewRuntime,
  act: (runner: ProjectionRunner) => Promise<RedriveResult | undefined>,
): Promise<RedriveResult> => {
  const folded = view.runners().filter(({ build }) => build.version === view.view.version);
  let served: RedriveResult | undefined;
  for (const runner of folded) {
    const result = await act(runner).finally(() => runner.forgetRows());
    if (result && (served === undefined || runner.rows === (view.hasRows() ? view.rows() : undefined))) served = result;
  }
  if (!served) throw new QueryRefused('UnknownKey', 'this key is not quarantined');
  return served;
};

class DryRun extends Error {
  constructor(readonly result: RedriveResult) {
    super('nothing is changed');
  }
}

/** Redrives a key in one build, in one transaction; `undefined` when it is not quarantined there. */
export const redriveInBuild = async (
  eventOf: EventAt,
  view: AnyView,
  { build: ref, rows }: Readonly<{ build: BuildRef; rows: DataSource }>,
  { key, dryRun, from }: RedriveOptions,
): Promise<RedriveResult | undefined> => {
  const discards = from !== undefined;
  const work = async (manager: EntityManager): Promise<RedriveResult | undefined> => {
    // The leader has cached the quarantine: its next compare-and-swap must fail.
    await endLeadershipTerm(manager, ref);
    const events = await takeFromQuarantine(eventOf, view, manager, ref, key);
    if (events.length === 0) return undefined;
    const [poison, ...rest] = events;
    if (discards && poison) await discard(manager, ref, key, poison, from);
    const quarantine = await readQuarantine(manager, ref);
    const only = poison && key === aggregateKey(poison) ? undefined : key;
    const before = await loadRows(manager, view, only === undefined ? routableKeys(view, events) : [only]);
    const { changed, failed, blocked } = foldWithQuarantine(view, before, discards ? rest : events, quarantine, only);
    const sum = await writeRows(manager, view, changed, before);
    await updateRowCount(manager, ref, { more: addedRows(before, changed), sum });
    await writeQuarantined(manager, ref, { failed, blocked });
    const [first] = failed;
    const left = failed.length + blocked.length;
    const result = {
      folded: events.length - left - (discards ? 1 : 0),
      waiting: left,
      ...(first && { cause: describeCause(view.name, first.event, first.error).cause }),
    };
    if (dryRun) throw new DryRun(result);
    return result;
  };
  return rows.transaction(work).catch((error: unknown) => {
    if (error instanceof DryRun) return error.result;
    throw error;
  });
};

/** Removes a key from the quarantine and returns its events, loaded from the log. */
const takeFromQuarantine = async (
  eventOf: EventAt,
  view: AnyView,
  manager: EntityManager,
  { registrySchema, build }: BuildRef,
  key: string,
): Promise<readonly Recorded[]> => {
  const of = [view.name, build, key];
  // Raw: in the transaction of the rows, whose schema is not that of the registry.
  const positions: readonly { stream: string; seq: string }[] = await manager.query(
    `SELECT stream, seq FROM ${registryTable(registrySchema, 'view_parked_event')} WHERE view = $1 AND build = $2 AND key = $3 ORDER BY n`,
    of,
  );
  // Raw: as above.
  for (const table of ['view_parked_event', 'view_parked_key'])
    await manager.query(`DELETE FROM ${registryTable(registrySchema, table)} WHERE view = $1 AND build = $2 AND key = $3`, of);
  const events: Recorded[] = [];
  for (const { stream, seq } of positions) {
    const contract = view.streams.find(({ name }) => name === stream);
    const event = contract && (await eventOf(contract, Number(seq)));
    if (!event) throw new QueryRefused('NotPossible', `${stream} ${seq} is not in the log any more`);
    events.push(event);
  }
  return events;
};

const discard = async (
  manager: EntityManager,
  { registrySchema, view }: BuildRef,
  key: string,
  { stream, seq }: Recorded,
  from: string,
) => {
  if (from !== `${stream}:${seq}`)
    throw new QueryRefused('NotPossible', `${key} waits for ${stream}:${seq} by now, not for ${from}`);
  // Raw: in the transaction of the rows, whose schema is not that of the registry.
  await manager.query(
    `INSERT INTO ${registryTable(registrySchema, 'view_discarded')} (view, key, stream, seq) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [view, key, stream, seq],
  );
};
