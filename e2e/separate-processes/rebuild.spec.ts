import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { databaseOf } from '../instance.js';
import { type Build, buildsOf, type Comparison, done } from '../operator.js';
import { pidOf } from '../processes.js';
import { shopOfProcesses } from './shop-of-processes.js';
import { importProducts, trade } from '../shopping/trading.js';
import { watchReads } from '../shopping/watch-reads.js';

const shop = shopOfProcesses();
const client = clientOf(shop);
let trading: Awaited<ReturnType<typeof trade>>;

beforeAll(async () => {
  trading = await trade(client);
});
afterAll(() => trading?.stop());

const watching = () => {
  const watch = watchReads(client, trading.queries);
  onTestFinished(async () => {
    await watch.stop();
  });
  return watch;
};

const rebuild = (view: string) => done<Build>(shop, 'view', 'rebuild', view, '--by', 'ada', '--reason', 'suspected drift');
/** The build as soon as it has caught up. */
const caughtUp = (view: string, number: number) =>
  eventually(
    `build ${number} has caught up`,
    async () => (await buildsOf(shop, view)).find(({ build }) => build === number),
    (build) => build?.state === 'ready',
    60_000,
  );

describe('a rebuild of a view under continuous writes and reads', () => {
  it.each(['product-search', 'order-tracking'])(
    '%s: no answer fails, is empty or is stale',
    { timeout: 300_000 },
    async (view) => {
      const watch = watching();
      await watch.requested(5);
      const [before] = await buildsOf(shop, view);
      expect(before).toMatchObject({ state: 'live' });
      const { build } = await rebuild(view);
      await caughtUp(view, build);
      expect(await done<Comparison>(shop, 'view', 'compare', view)).toMatchObject({ equal: true, examples: [] });
      for (let round = 0; round < 2; round++) {
        expect(await done<Build>(shop, 'view', 'switch', view, String(build))).toMatchObject({ build, state: 'live' });
        await watch.requested(10);
        expect(await done<Build>(shop, 'view', 'rollback', view)).toMatchObject({ build: before?.build, state: 'live' });
        await watch.requested(10);
      }
      await done(shop, 'view', 'drop', view, String(build));
      expect(await buildsOf(shop, view)).toMatchObject([{ build: before?.build, state: 'live' }]);
      await watch.requested(10);
      const seen = await watch.stop();
      expect({ ...seen.errors, refused: trading.errors }).toEqual({ failed: [], empty: [], stale: [], refused: [] });
      expect(seen.late).toBeLessThan(seen.answered / 100);
    },
  );
});

describe('a kill -9 of the building process in the middle of a rebuild', () => {
  it('the build resumes at its position; queries are unavailable for a moment, and never empty', {
    timeout: 300_000,
  }, async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => `thing-${n},Thing ${n},THING-${n},${n % 7},${n}.00`);
    await importProducts(client, rows);
    const database = new pg.Client({ connectionString: databaseOf(shop, 'search-view') });
    await database.connect();
    onTestFinished(() => database.end());
    const watch = watching();
    await watch.requested(5);
    const { build } = await rebuild('product-search');
    const positions = `SELECT seq::int FROM search_view.view_position WHERE build = ${build} AND stream = 'CATALOG' FOR UPDATE`;
    /** A part is built, and the lock of this test blocks the rest. */
    const held = async () => {
      await database.query('BEGIN');
      const [at] = (await database.query<{ seq: number }>(positions)).rows;
      if (!at?.seq) await database.query('ROLLBACK');
      return at?.seq ?? 0;
    };
    const reached = await eventually('it is being built', held, (seq) => seq > 0);
    const [{ seq: length } = { seq: 0 }] = (
      await database.query<{ seq: number }>(`SELECT max(seq)::int AS seq FROM search_view.view_position WHERE stream = 'CATALOG'`)
    ).rows;
    expect(reached).toBeLessThan(length);
    const pid = pidOf(shop, 'search-view');
    process.kill(pid ?? Number.NaN, 'SIGKILL');
    await eventually(
      'it is gone',
      () => pidOf(shop, 'search-view'),
      (now) => now !== pid,
    );
    await database.query('ROLLBACK');
    expect(await caughtUp('product-search', build)).toMatchObject({ build });
    expect(await done<Comparison>(shop, 'view', 'compare', 'product-search')).toMatchObject({ equal: true, examples: [] });
    await watch.requested(10);
    const { errors, failed, maxGapMs } = await watch.stop();
    expect({ empty: errors.empty, stale: errors.stale }).toEqual({ empty: [], stale: [] });
    expect([...new Set(failed)]).toEqual(['SERVICE_UNAVAILABLE']);
    expect(maxGapMs).toBeLessThan(15_000);
  });
});
