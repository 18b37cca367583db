import { INVENTORY, item, type QueryContract, viewOperations } from '@millrace/contracts';
import { sendQuery, connectLog, type EventLog, type Position, type RunningConsumer, type Consumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { Type } from 'typebox';
import { answersFrom } from './answers-from.js';
import { operatesViews } from './operate/operate-views.js';
import { runView, type ViewOptions, type ViewSubscription } from './run-view.js';
import { stockDatabase, stockLevels } from './stock-levels.fixture.js';

/** The last level of an item and how often it changed, and who says so. */
export const ReadLevel = {
  app: 'search-view',
  name: 'ReadLevel',
  input: Type.Object({ id: Type.String() }),
  output: Type.Object({ level: Type.Integer(), by: Type.String() }),
} satisfies QueryContract;

const asked = viewOperations('search-view');
export const view = 'stock-levels';

export type StockInstance = Readonly<{ view: ViewSubscription; stop: () => Promise<void> }>;

/** Instances of an app that keeps the stock levels, each with a connection of its own, and what their operator asks of them. */
export class StockApp {
  readonly #instances = new Set<StockInstance>();
  #started = 0;

  private constructor(
    readonly log: TemporaryLog,
    readonly database: TemporaryDatabase,
    readonly operator: EventLog,
  ) {}

  /** On a broker and a database of its own. */
  static async open(): Promise<StockApp> {
    const [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    return new StockApp(log, database, await log.as('operator'));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
    await Promise.all([this.log.remove(), this.database.remove()]);
  }

  async start(folded = stockLevels, options: ViewOptions = {}): Promise<StockInstance> {
    const by = `${++this.#started}, version ${folded.version}`;
    const running: RunningConsumer[] = [];
    const connection = await connectLog({
      servers: this.log.broker.url,
      user: 'search-view',
      password: 'test',
      app: 'search-view',
    });
    const subscription = runView(folded, stockDatabase(this.database.url), { report: () => undefined, ...options });
    const reads = answersFrom(subscription, ReadLevel, async (rows, { id }) => {
      const [found]: readonly { level: number }[] = await rows.query(
        'SELECT (levels->>-1)::int AS level FROM stock WHERE id = $1',
        [id],
      );
      return { level: found?.level ?? 0, by };
    });
    for (const one of [subscription, operatesViews([subscription]), reads] satisfies Consumer[])
      running.push(await one.start(connection));
    const instance = {
      view: subscription,
      stop: async () => {
        this.#instances.delete(instance);
        for (const one of running.reverse()) await one.stop();
        await connection.close();
      },
    };
    this.#instances.add(instance);
    return instance;
  }

  adjust(id: string, ...deltas: readonly number[]): Promise<Position> {
    const events = deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' }));
    return this.log.record(INVENTORY, item, id, ...events);
  }

  read(id: string, readAfter?: Position) {
    return sendQuery(this.operator, ReadLevel, { id }, readAfter && { readAfter });
  }

  async builds() {
    return (await sendQuery(this.operator, asked.ListBuilds, {})).data.builds;
  }

  async states(): Promise<readonly string[]> {
    return (await this.builds()).map(({ build, state }) => `${build} ${state}`);
  }

  async begin(): Promise<number> {
    return (await sendQuery(this.operator, asked.StartBuild, { view }, { timeoutMs: 20_000 })).data.build;
  }

  async compare(build: number) {
    return (await sendQuery(this.operator, asked.CompareBuilds, { view, build }, { timeoutMs: 30_000 })).data;
  }

  async switchTo(build: number): Promise<void> {
    await sendQuery(this.operator, asked.SwitchBuild, { view, build }, { timeoutMs: 20_000 });
  }

  async rollBack(): Promise<void> {
    await sendQuery(this.operator, asked.RollBackBuild, { view }, { timeoutMs: 20_000 });
  }

  async drop(build: number): Promise<void> {
    await sendQuery(this.operator, asked.DropBuild, { view, build }, { timeoutMs: 20_000 });
  }
}
