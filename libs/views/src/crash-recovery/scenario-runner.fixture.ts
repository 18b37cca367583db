import type { Recorded } from '@millrace/event-log';
import { DataSource } from 'typeorm';
import { createRegistry, openRegistry } from '../registry/projection-registry.js';
import { type Build, createBuild, markCaughtUp } from '../registry/builds.js';
import { openBuildSchema } from '../projection/build-schema.js';
import { redriveInBuild } from '../operations/redrive-key.js';
import { rowsSource } from '../storage/data-sources.js';
import { injectFaults, Crashed, type InjectedFault } from './fault-injection.fixture.js';
import { batchOf, Instance } from './instance.fixture.js';
import { notesDatabase, notesView, recorded } from './notes.fixture.js';
import type { Scenario, Step } from './scenario.fixture.js';

/** The result of a scenario after all events were delivered and all keys redriven. */
export type ScenarioResult = Readonly<{
  rows: readonly Readonly<{ id: string; noted: unknown }>[];
  counted: number;
  quarantined: number;
  discarded: readonly string[];
  /** The number of statements that the first life of the first instance executed, if it did not crash. */
  statements: number;
}>;

export type ScenarioRunner = Readonly<{
  run: (scenario: Scenario, injectedFault?: InjectedFault) => Promise<ScenarioResult>;
  close: () => Promise<void>;
}>;

const registryTables = ['position', 'lease', 'parked_key', 'parked_event', 'discarded'].map((name) => `notes.view_${name}`);

/** A live build in a database, on which scenarios run one after another, each from an empty state. */
export const openScenarioRunner = async (url: string): Promise<ScenarioRunner> => {
  const database = notesDatabase(url);
  const registry = createRegistry(database, 'notes');
  await openRegistry(registry);
  const build = (await createBuild(registry, 1)) as Build;
  await markCaughtUp(registry, build);
  const plain = await rowsSource(database, build.schema).initialize();
  await openBuildSchema(plain, build);
  const execute = async ({ history, steps, crashes }: Scenario, injectedFault?: InjectedFault): Promise<ScenarioResult> => {
    for (const table of ['notes', ...registryTables]) await plain.query(`DELETE FROM ${table}`);
    await plain.query('UPDATE notes.view_build SET rows = 0');
    const instances = new InstancePair(
      () => rowsSource(database, build.schema).initialize(),
      plain,
      build,
      recorded(history),
      injectedFault,
    );
    instances.crashLists = crashes.map((ends) => [...ends]);
    try {
      for (const step of steps) await instances.perform(step);
      const statements = instances.statements();
      await instances.finish();
      return { ...(await readResult(plain, build)), statements };
    } finally {
      await instances.close();
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    // A scenario that the test’s time limit interrupts still runs to its end.
    run: (...args) => {
      const result = last.then(() => execute(...args));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await last;
      await Promise.all([plain.destroy(), registry.source.destroy()]);
    },
  };
};

const readResult = async (plain: DataSource, { schema }: Build): Promise<Omit<ScenarioResult, 'statements'>> => {
  const column = async (sql: string): Promise<readonly string[]> =>
    (await plain.query<readonly { it: string }[]>(sql)).map(({ it }) => it);
  const counts = `SELECT rows AS it FROM notes.view_build WHERE schema = '${schema}' UNION ALL SELECT count(*) FROM notes.view_parked_event`;
  const [counted, quarantined] = (await column(counts)).map(Number);
  return {
    rows: await plain.query('SELECT id, noted FROM notes ORDER BY id'),
    ...{ counted: counted ?? -1, quarantined: quarantined ?? -1 },
    discarded: await column(`SELECT key || ' ' || stream || ' ' || seq AS it FROM notes.view_discarded`),
  };
};

class InstancePair {
  crashLists: Scenario['crashes'][number][number][][] = [];
  readonly #instances: (Readonly<{ instance: Instance; statements: () => number }> | undefined)[] = [];

  constructor(
    private readonly connect: () => Promise<DataSource>,
    private readonly plain: DataSource,
    private readonly build: Build,
    private readonly history: readonly Recorded[],
    private readonly injectedFault: InjectedFault | undefined,
  ) {}

  statements = (): number => this.#instances[0]?.statements() ?? 0;

  /** A step that crashes is not repeated; the next life continues with the next step. */
  async perform(step: Step): Promise<void> {
    if (step.does === 'race') {
      await Promise.all([0, 1].map((who) => this.perform({ ...step, does: 'deliver', who })));
      return;
    }
    const { instance } = (this.#instances[step.who] ??= await this.#start(step.who));
    try {
      await this.#perform(step, instance);
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
      this.#instances[step.who] = undefined;
      await instance.source.destroy();
    }
  }

  /** A last life without a crash: delivers all events, redrives all keys. */
  async finish(): Promise<void> {
    await this.close();
    this.#instances[0] = { instance: new Instance(this.plain, this.build, notesView()), statements: () => 0 };
    for (let round = 0; round <= this.history.length; round++)
      await this.perform({ does: 'deliver', who: 0, of: ['INVENTORY', 'ORDER'], back: 0, size: this.history.length });
    const quarantined: readonly { key: string }[] = await this.plain.query('SELECT key FROM notes.view_parked_key ORDER BY key');
    for (const { key } of quarantined) await this.perform({ does: 'redrive', who: 0, key, healed: true });
  }

  async close(): Promise<void> {
    const sources = this.#instances.splice(0).flatMap((one) => one?.instance.source ?? []);
    for (const source of sources) if (source !== this.plain) await source.destroy();
  }

  async #start(who: number) {
    const source = await this.connect();
    const statements = injectFaults(source, this.crashLists[who]?.shift(), this.injectedFault, this.plain);
    return { instance: new Instance(source, this.build, notesView()), statements };
  }

  async #firstQuarantined(key: string): Promise<string | undefined> {
    const [first]: readonly { place: string }[] = await this.plain.query(
      `SELECT stream || ':' || seq AS place FROM notes.view_parked_event WHERE key = $1 ORDER BY n LIMIT 1`,
      [key],
    );
    return first?.place;
  }

  async #perform(step: Exclude<Step, { does: 'race' }>, instance: Instance): Promise<void> {
    const { build, source: rows } = instance;
    const batch = (stream: string, at: number, { back, size }: { back: number; size: number }) =>
      batchOf(this.history, stream, at, back, size);
    switch (step.does) {
      case 'take-over':
        return instance.takeOver();
      case 'deliver':
        return instance.deliver((at) => step.of.flatMap((stream) => batch(stream, at(stream), step)));
      default: {
        const eventOf = async ({ name }: { name: string }, seq: number) =>
          this.history.find((event) => event.stream === name && event.seq === seq);
        const from = step.does === 'discard' ? await this.#firstQuarantined(step.key) : undefined;
        if (step.does === 'redrive' || from !== undefined)
          await redriveInBuild(
            eventOf,
            notesView(step.healed),
            { build, rows },
            { key: step.key, dryRun: false, ...(from && { from }) },
          );
      }
    }
  }
}
