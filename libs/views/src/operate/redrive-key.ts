import type { OutputOf, StreamContract, viewOperations } from '@millrace/contracts';
import { type EventLog, eventAt, QueryRefused, type Recorded } from '@millrace/event-log';
import type { DataSource, EntityManager } from 'typeorm';
import { type BuildRef, bookTable } from '../build/book.js';
import { countRows } from '../build/builds.js';
import type { Keeper } from '../build/keeper.js';
import { collecting } from '../effects/collect.js';
import { keepEffects } from '../effects/effects.js';
import { aggregateKey, foldCarefully, knownKeys } from '../parking/fold-carefully.js';
import { readSetAside, writeParked } from '../parking/parked.js';
import { causeOf } from '../parking/cause.js';
import { endReign } from '../positions.js';
import type { ViewSubscription } from '../run-view.js';
import { loadRows, writeRows } from '../stored-rows.js';
import type { AnyView } from '../view.js';

/** Which key, whether it is only told what would happen, and the event to discard, if one is. */
type Wanted = Readonly<{ key: string; dryRun: boolean; from?: string }>;

type Redriven = OutputOf<ReturnType<typeof viewOperations>['RedriveKey']>;

/**
 * Folds what waits under a key, in order, as far as it can be; in every build of this instance's rules. Tells of the live one. With
 * `from` it is the same without that first event, which is never folded into this key again: not in a rebuild either.
 */
export const redriveKey = (log: EventLog, view: ViewSubscription, wanted: Wanted): Promise<Redriven> =>
  inEachBuild(view, (keeper) => redrive((stream, seq) => eventAt(log, stream, seq), view.view, keeper, wanted));

/** Where events are looked up. */
type EventAt = (stream: StreamContract, seq: number) => Promise<Recorded | undefined>;

const inEachBuild = async (view: ViewSubscription, act: (keeper: Keeper) => Promise<Redriven | undefined>): Promise<Redriven> => {
  const folded = view.kept().filter(({ build }) => build.version === view.view.version);
  let told: Redriven | undefined;
  for (const keeper of folded) {
    const result = await act(keeper);
    if (result && (told === undefined || keeper.rows === (view.hasRows() ? view.rows() : undefined))) told = result;
  }
  if (!told) throw new QueryRefused('UnknownKey', 'nothing is parked under this key');
  return told;
};

class DryRun extends Error {
  constructor(readonly result: Redriven) {
    super('nothing is changed');
  }
}

/** Does it in one build, in one transaction; `undefined` when nothing is parked there under the key. */
export const redrive = async (
  eventOf: EventAt,
  view: AnyView,
  { build: ref, rows }: Readonly<{ build: BuildRef; rows: DataSource }>,
  { key, dryRun, from }: Wanted,
): Promise<Redriven | undefined> => {
  const discards = from !== undefined;
  const work = async (manager: EntityManager): Promise<Redriven | undefined> => {
    // Who folds meanwhile has read that the key is parked: its next swap must fail.
    await endReign(manager, ref);
    const events = await takeOut(eventOf, view, manager, ref, key);
    if (events.length === 0) return undefined;
    const [poison, ...rest] = events;
    if (discards && poison) await discard(manager, ref, key, poison, from);
    const aside = await readSetAside(manager, ref);
    const only = poison && key === aggregateKey(poison) ? undefined : key;
    const before = await loadRows(manager, view, only === undefined ? knownKeys(view, events) : [only]);
    const noting = collecting(view);
    const { changed, poisoned, waiting } = foldCarefully(noting.view, before, discards ? rest : events, aside, only);
    const { sum } = await writeRows(manager, view, changed, before);
    await countRows(manager, ref, before, changed, sum);
    await keepEffects(manager, ref, noting.effects());
    await writeParked(manager, ref, { poisoned, waiting });
    const [first] = poisoned;
    const left = poisoned.length + waiting.length;
    const result = {
      folded: events.length - left - (discards ? 1 : 0),
      waiting: left,
      ...(first && { cause: causeOf(view.name, first.event, first.fault).cause }),
    };
    if (dryRun) throw new DryRun(result);
    return result;
  };
  return rows.transaction(work).catch((fault: unknown) => {
    if (fault instanceof DryRun) return fault.result;
    throw fault;
  });
};

/** The events that wait under a key, as the log has them; the books forget them. */
const takeOut = async (
  eventOf: EventAt,
  view: AnyView,
  manager: EntityManager,
  { book, build }: BuildRef,
  key: string,
): Promise<readonly Recorded[]> => {
  const of = [view.name, build, key];
  const places: readonly { stream: string; seq: string }[] = await manager.query(
    `SELECT stream, seq FROM ${bookTable(book, 'view_parked_event')} WHERE view = $1 AND build = $2 AND key = $3 ORDER BY n`,
    of,
  );
  for (const table of ['view_parked_event', 'view_parked_key'])
    await manager.query(`DELETE FROM ${bookTable(book, table)} WHERE view = $1 AND build = $2 AND key = $3`, of);
  const events: Recorded[] = [];
  for (const { stream, seq } of places) {
    const contract = view.streams.find(({ name }) => name === stream);
    const event = contract && (await eventOf(contract, Number(seq)));
    if (!event) throw new QueryRefused('NotPossible', `${stream} ${seq} is not in the log any more`);
    events.push(event);
  }
  return events;
};

const discard = async (
  manager: EntityManager,
  { book, view }: BuildRef,
  key: string,
  { stream, seq }: Recorded,
  from: string,
) => {
  if (from !== `${stream}:${seq}`)
    throw new QueryRefused('NotPossible', `${key} waits for ${stream}:${seq} by now, not for ${from}`);
  await manager.query(
    `INSERT INTO ${bookTable(book, 'view_discarded')} (view, key, stream, seq) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [view, key, stream, seq],
  );
};
