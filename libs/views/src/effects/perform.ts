import type { DataSource, EntityManager } from 'typeorm';
import type { BuildRef } from '../registry/projection-registry.js';
import type { AnyView } from '../view/view.js';
import { dropEffects, readEffects } from './effects.js';

const atOnce = 100;
/** How long an instance that is paused keeps the others from doing what it has begun. */
const longestPause = '60s';

/**
 * Does what a live build still has to do, oldest first; what was done is struck out. Broken off in between, it is done again. One
 * instance at a time: while another does it, nothing is done here.
 */
export const performEffects = async (
  { effects: wanted }: AnyView,
  { build, rows }: Readonly<{ build: BuildRef; rows: DataSource }>,
): Promise<void> => {
  if (!wanted) return;
  const some = async (manager: EntityManager): Promise<boolean> => {
    if (!(await isOurTurn(manager, build))) return false;
    const due = await readEffects(manager, build, atOnce);
    if (due.length === 0) return false;
    await wanted.perform(due.map(({ effect }) => effect));
    await dropEffects(
      manager,
      build,
      due.map(({ n }) => n),
    );
    return true;
  };
  while (await rows.transaction(some));
};

const isOurTurn = async (manager: EntityManager, { registrySchema, view }: BuildRef): Promise<boolean> => {
  await manager.query(`SET LOCAL idle_in_transaction_session_timeout = '${longestPause}'`);
  const [{ ours }]: [{ ours: boolean }] = await manager.query(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 7232003)) AS ours',
    [`${registrySchema}.${view}`],
  );
  return ours;
};

/** Does effects beside everything else an instance does, so that nothing waits for those outside. */
export class Performer {
  #work: Promise<void> | undefined;
  #again = false;
  #fault: string | undefined;

  constructor(
    private readonly view: AnyView,
    private readonly report: (message: string) => void,
  ) {}

  /** Begins, unless it is at it: then it looks once more when it is done. What fails is tried again at the next call. */
  begin(live: Parameters<typeof performEffects>[1]): void {
    if (!this.view.effects) return;
    this.#again = this.#work !== undefined;
    this.#work ??= performEffects(this.view, live)
      .then(
        () => {
          this.#fault = undefined;
        },
        (fault: unknown) => this.#failed(fault),
      )
      .finally(() => {
        this.#work = undefined;
        if (this.#again && this.#fault === undefined) this.begin(live);
      });
  }

  /** Resolves when what was begun is done, or has failed. */
  async end(): Promise<void> {
    this.#again = false;
    await this.#work;
  }

  #failed(fault: unknown): void {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (this.#fault !== message) this.report(`${this.view.name}: an effect could not be performed: ${message}; trying again`);
    this.#fault = message;
  }
}
