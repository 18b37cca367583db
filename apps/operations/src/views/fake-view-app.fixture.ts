import { type AppName, type InputOf, type QueryContract, viewOperations } from '@millrace/contracts';
import { queryHandler, type EventLog, QueryRefused, type RunningConsumer } from '@millrace/event-log';
import type { Build, Comparison } from './builds.js';
import { connectionOf } from '@millrace/event-log/connection';

type FakeBuild = Omit<Build, 'app'>;
type FakeQuarantinedKey = Readonly<{ view: string; build: number; key: string; waiting: number }>;

/** A build of `product-search`. */
export const fakeBuild = (build: number, state: Build['state'], more: Partial<FakeBuild> = {}): FakeBuild => ({
  view: 'product-search',
  build,
  version: 1,
  state,
  schema: `search_view_${build}`,
  startedAt: '2026-01-01T00:00:00.000Z',
  eventsDone: 100,
  eventsTotal: 100,
  behindMs: 0,
  parkedKeys: 0,
  isFolded: true,
  ...more,
});

/** A fake app with views that answers an operator; its content is set by the test. */
export type FakeViewApp = {
  builds: FakeBuild[];
  quarantined: FakeQuarantinedKey[];
  equal: boolean;
  /** The problems of the rows, and of the login at the database. */
  rowFaults: string[];
  loginFaults: string[];
  /** The number of events of a key that can be folded before one fails. */
  foldable: number;
  /** Called before each listing of the builds. */
  onList: () => void;
  /** All received queries, by name. */
  readonly queries: string[];
  stop(): Promise<void>;
};

const side = ({ build, version }: FakeBuild) => ({ build, version, rows: 10, hash: `h${build}` });

export const fakeViewApp = async (log: EventLog, app: AppName, builds: FakeBuild[] = []): Promise<FakeViewApp> => {
  const has: FakeViewApp = {
    builds,
    quarantined: [],
    equal: true,
    rowFaults: [],
    loginFaults: [],
    foldable: 0,
    onList: () => undefined,
    queries: [],
    stop: async () => undefined,
  };
  const operations = viewOperations(app);
  const of = (build: number): FakeBuild => {
    const found = has.builds.find((one) => one.build === build);
    if (!found) throw new QueryRefused('UnknownBuild', `there is no build ${build}`);
    return found;
  };
  const put = (build: FakeBuild): FakeBuild => {
    has.builds = [...has.builds.filter((one) => one.build !== build.build), build];
    return build;
  };
  const makeLive = (build: number): FakeBuild => {
    const wanted = of(build);
    if (wanted.state === 'building') throw new QueryRefused('NotPossible', `build ${build} has not caught up`);
    has.builds = has.builds.map((one) => (one.state === 'live' ? { ...one, state: 'retired' } : one));
    return put({ ...wanted, state: 'live' });
  };
  const keyOf = ({ key }: { key: string }): FakeQuarantinedKey => {
    const found = has.quarantined.find((one) => one.key === key);
    if (!found) throw new QueryRefused('UnknownKey', `${key} is not quarantined`);
    return found;
  };
  const position = (seq: number) => ({
    stream: 'CATALOG',
    seq,
    type: 'catalog.product.ProductCreated',
    at: '2026-01-01T00:00:00.000Z',
  });
  const listedKey = (one: FakeQuarantinedKey) => ({
    ...one,
    poison: position(7),
    cause: 'TypeError: no price',
    fingerprint: 'f00d',
    parkedAt: '2026-01-01T00:00:01.000Z',
  });
  const fold = (input: { key: string; dryRun: boolean }, foldable: number) => {
    const one = keyOf(input);
    const folded = Math.min(one.waiting, foldable);
    const waiting = one.waiting - folded;
    if (!input.dryRun)
      has.quarantined = [...has.quarantined.filter((other) => other !== one), ...(waiting > 0 ? [{ ...one, waiting }] : [])];
    return { folded, waiting, ...(waiting > 0 ? { cause: 'TypeError: no price' } : {}) };
  };
  const compared = (build: number): Comparison => {
    const live = has.builds.find(({ state }) => state === 'live') ?? of(build);
    const differences = {
      onlyLive: has.equal ? 0 : 1,
      onlyOther: 0,
      different: has.equal ? 0 : 2,
      examples: has.equal ? [] : ['mug'],
    };
    const columns = { columns: ['id', 'title'], columnsOfOneOnly: [] };
    return {
      view: 'product-search',
      live: side(live),
      other: side(of(build)),
      equal: has.equal,
      samePosition: true,
      ...columns,
      ...differences,
    };
  };
  const listed = () => {
    has.onList();
    return { builds: [...has.builds] };
  };
  const checked = ({ view }: { view: string }) => ({
    view,
    build: 1,
    written: { rows: 10, sum: 's' },
    found: { rows: 10, sum: 's' },
    role: 'millrace_search_view',
    isSuperuser: false,
    loginFaults: has.loginFaults,
    faults: [...has.rowFaults, ...has.loginFaults],
  });
  const handlers: readonly (readonly [QueryContract, (input: never) => unknown])[] = [
    [operations.ListBuilds, listed],
    [
      operations.StartBuild,
      () => put(fakeBuild(Math.max(...has.builds.map(({ build }) => build)) + 1, 'building', { eventsDone: 0 })),
    ],
    [operations.CompareBuilds, ({ build }: { build: number }) => compared(build)],
    [operations.SwitchBuild, ({ build }: { build: number }) => makeLive(build)],
    [operations.RollBackBuild, () => makeLive(has.builds.find(({ state }) => state === 'retired')?.build ?? 0)],
    [
      operations.DropBuild,
      ({ build }: { build: number }) => ({ dropped: (has.builds = has.builds.filter((one) => one !== of(build))).length }),
    ],
    [operations.CheckRows, checked],
    [operations.ListParkedKeys, () => ({ parked: has.quarantined.map(listedKey) })],
    [
      operations.ShowParkedKey,
      (input: { key: string }) => ({ parked: listedKey(keyOf(input)), events: [position(7), position(9)] }),
    ],
    [operations.RedriveKey, (input: { key: string; dryRun: boolean }) => fold(input, has.foldable)],
    [operations.DiscardPoison, (input: { key: string; dryRun: boolean }) => fold(input, has.foldable + 1)],
  ];
  const running: RunningConsumer[] = [];
  for (const [contract, handler] of handlers) {
    const answering = queryHandler(contract, async (input: InputOf<QueryContract>) => {
      has.queries.push(contract.name);
      return { data: handler(input as never) as never };
    });
    running.push(await answering.start(log));
  }
  // So that the broker knows the subscription before the first query.
  await connectionOf(log).nc.flush();
  has.stop = async () => {
    for (const one of running.splice(0)) await one.stop();
  };
  return has;
};
