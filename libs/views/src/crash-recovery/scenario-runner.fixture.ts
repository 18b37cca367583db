import type { Recorded } from '@millrace/event-log';
import { DataSource } from 'typeorm';
import { createRegistry, openRegistry } from '../registry/projection-registry.js';
import { type Build, createBuild, markCaughtUp } from '../registry/builds.js';
import { openBuildSchema } from '../projection/build-schema.js';
import { performEffects } from '../effects/perform.js';
import { redriveInBuild } from '../operations/redrive-key.js';
import { rowsSource } from '../view/view-database.js';
import { injectFaults, Crashed, type InjectedFault } from './fault-injection.fixture.js';
import { batchOf, Instance } from './instance.fixture.js';
import { notesDatabase, notesView, recorded } from './notes.fixture.js';
import type { Scenario, Step } from './scenario.fixture.js';

/** What is left of a scenario when all has been delivered and redriven. `kept` is every effect that was ever committed. */
export type ScenarioResult = Readonly<{
  rows: readonly Readonly<{ id: string; noted: unknown }>[];
  counted: number;
  parked: number;
  kept: readonly string[];
  left: readonly string[];
  performed: readonly string[];
  discarded: readonly string[];
  /** How many statements the first life of the first instance executed, if it did not end. */
  statements: number;
}>;

export type ScenarioRunner = Readonly<{
  run: (scenario: Scenario, planted?: InjectedFault) => Promise<ScenarioResult>;
  close: () => Promise<void>;
}>;

const books = ['position', 'lease', 'parked_key', 'parked_event', 'discarded', 'effect'].map((name) => `notes.view_${name}`);

/** A live build in a database, on which scenarios are played one after another, each from nothing. */
export const openScenarioRunner = async (url: string): Promise<ScenarioRunner> => {
  const database = notesDatabase(url);
  const book = createRegistry(database, 'notes');
  await openRegistry(book);
  const build = (await createBuild(book, 1)) as Build;
  await markCaughtUp(book, build);
  const plain = await rowsSource(database, build.schema).initialize();
  await openBuildSchema(plain, build);
  await plain.query(`CREATE TABLE kept (effect text);
    CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO ${build.schema}.kept VALUES (NEW.effect #>> '{}'); RETURN NEW; END $$;
    CREATE TRIGGER keep AFTER INSERT ON notes.view_effect FOR EACH ROW EXECUTE FUNCTION keep()`);
  const play = async ({ history, steps, crashes }: Scenario, planted?: InjectedFault): Promise<ScenarioResult> => {
    for (const table of ['notes', 'kept', ...books]) await plain.query(`DELETE FROM ${table}`);
    await plain.query('UPDATE notes.view_build SET rows = 0');
    const troupe = new InstancePair(
      () => rowsSource(database, build.schema).initialize(),
      plain,
      build,
      recorded(history),
      planted,
    );
    troupe.lives = crashes.map((ends) => [...ends]);
    try {
      for (const step of steps) await troupe.perform(step);
      const statements = troupe.statements();
      await troupe.finish();
      return { ...(await outcome(plain, build)), performed: troupe.performed, statements };
    } finally {
      await troupe.leave();
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    // What a run breaks off for want of time is still played to its end.
    run: (...asked) => {
      const played = last.then(() => play(...asked));
      last = played.catch(() => undefined);
      return played;
    },
    close: async () => {
      await last;
      await Promise.all([plain.destroy(), book.source.destroy()]);
    },
  };
};

const outcome = async (plain: DataSource, { schema }: Build): Promise<Omit<ScenarioResult, 'performed' | 'statements'>> => {
  const column = async (sql: string): Promise<readonly string[]> =>
    (await plain.query<readonly { it: string }[]>(sql)).map(({ it }) => it);
  const counts = `SELECT rows AS it FROM notes.view_build WHERE schema = '${schema}' UNION ALL SELECT count(*) FROM notes.view_parked_event`;
  const [counted, parked] = (await column(counts)).map(Number);
  return {
    rows: await plain.query('SELECT id, noted FROM notes ORDER BY id'),
    ...{ counted: counted ?? -1, parked: parked ?? -1 },
    kept: await column('SELECT effect AS it FROM kept'),
    left: await column(`SELECT effect #>> '{}' AS it FROM notes.view_effect`),
    discarded: await column(`SELECT key || ' ' || stream || ' ' || seq AS it FROM notes.view_discarded`),
  };
};

class InstancePair {
  readonly performed: string[] = [];
  lives: Scenario['crashes'][number][number][][] = [];
  readonly #players: (Readonly<{ instance: Instance; statements: () => number }> | undefined)[] = [];
  #fails = false;

  constructor(
    private readonly connect: () => Promise<DataSource>,
    private readonly plain: DataSource,
    private readonly build: Build,
    private readonly history: readonly Recorded[],
    private readonly planted: InjectedFault | undefined,
  ) {}

  statements = (): number => this.#players[0]?.statements() ?? 0;

  /** A step of an instance that dies in it is not finished; its next life goes on with the next step. */
  async perform(step: Step): Promise<void> {
    if (step.does === 'race') {
      await Promise.all([0, 1].map((who) => this.perform({ ...step, does: 'deliver', who })));
      return;
    }
    const { instance } = (this.#players[step.who] ??= await this.#birth(step.who));
    try {
      await this.#perform(step, instance);
    } catch (fault) {
      if (fault instanceof EffectFailed) return;
      if (!(fault instanceof Crashed)) throw fault;
      this.#players[step.who] = undefined;
      await instance.source.destroy();
    }
  }

  /** A last life without an end: delivers all, redrives all, does all. */
  async finish(): Promise<void> {
    await this.leave();
    this.#players[0] = { instance: new Instance(this.plain, this.build, this.#view(false)), statements: () => 0 };
    for (let round = 0; round <= this.history.length; round++)
      await this.perform({ does: 'deliver', who: 0, of: ['INVENTORY', 'ORDER'], back: 0, size: this.history.length });
    const parked: readonly { key: string }[] = await this.plain.query('SELECT key FROM notes.view_parked_key ORDER BY key');
    for (const { key } of parked) await this.perform({ does: 'redrive', who: 0, key, healed: true });
  }

  async leave(): Promise<void> {
    const sources = this.#players.splice(0).flatMap((player) => player?.instance.source ?? []);
    for (const source of sources) if (source !== this.plain) await source.destroy();
  }

  async #birth(who: number) {
    const source = await this.connect();
    const statements = injectFaults(source, this.lives[who]?.shift(), this.planted, this.plain);
    return { instance: new Instance(source, this.build, this.#view(false)), statements };
  }

  #view(healed: boolean) {
    return notesView(async (effects) => {
      if (this.#fails) throw new EffectFailed();
      this.performed.push(...effects.map(String));
    }, healed);
  }

  async #firstParked(key: string): Promise<string | undefined> {
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
      case 'crown':
        return instance.takeOver();
      case 'deliver':
        return instance.deliver((at) => step.of.flatMap((stream) => batch(stream, at(stream), step)));
      case 'perform':
        this.#fails = step.fails;
        return performEffects(this.#view(false), { build, rows });
      default: {
        const eventOf = async ({ name }: { name: string }, seq: number) =>
          this.history.find((event) => event.stream === name && event.seq === seq);
        const from = step.does === 'discard' ? await this.#firstParked(step.key) : undefined;
        if (step.does === 'redrive' || from !== undefined)
          await redriveInBuild(
            eventOf,
            this.#view(step.healed),
            { build, rows },
            { key: step.key, dryRun: false, ...(from && { from }) },
          );
      }
    }
  }
}

/** Of those outside, who do not do what is wanted. */
class EffectFailed extends Error {}
