import { type Application, type Broker, type Sources, StreamsApp, type StreamsOptions } from '@millrace/stream-runtime';
import type { Topology } from '@millrace/stream-topology';

type Position = Readonly<{ commit: number; inputs: Readonly<Record<string, Readonly<{ seq: number }>>> }>;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** An application under measurement. */
export class Running {
  readonly application: Application;
  readonly #stream: string;

  constructor(
    private readonly broker: Broker,
    private readonly sources: Sources,
    id: string,
    topology: Topology,
  ) {
    this.application = { id, version: 1, topology };
    this.#stream = `${id}-v1`;
  }

  async start(instance: string, more: Partial<StreamsOptions> = {}): Promise<StreamsApp> {
    const onFailure = (error: Error) => {
      throw error;
    };
    const app = new StreamsApp({
      application: this.application,
      instance,
      broker: this.broker,
      sources: this.sources,
      onFailure,
      ...more,
    });
    await app.start();
    return app;
  }

  /** The position of task 0_0 after its last commit; `undefined` before the first. */
  async position(): Promise<Position | undefined> {
    const found = await this.broker.jsm.streams.getMessage(this.#stream, { last_by_subj: `${this.#stream}.position.0_0` });
    return found ? (JSON.parse(found.string()) as Position) : undefined;
  }

  /** Messages in the application's stream that fit a subject behind its name. */
  async stored(subject: string): Promise<number> {
    const { state } = await this.broker.jsm.streams.info(this.#stream, { subjects_filter: `${this.#stream}.${subject}` });
    return Object.values(state.subjects ?? {}).reduce((sum, count) => sum + count, 0);
  }

  /** The sequence of the last message of the application's stream: how many were ever stored. */
  async lastSequence(): Promise<number> {
    return (await this.broker.jsm.streams.info(this.#stream)).state.last_seq;
  }

  /** Waits until each input is committed up to so many messages. */
  async processed(count: number): Promise<void> {
    for (;;) {
      const inputs = Object.values((await this.position())?.inputs ?? {});
      if (inputs.length === Object.keys(this.sources).length && inputs.every(({ seq }) => seq >= count)) return;
      await pause(10);
    }
  }

  /** Processes so many messages of each input, and ends. */
  async measure(count: number, more: Partial<StreamsOptions> = {}) {
    const began = performance.now();
    const app = await this.start('bench', more);
    await this.processed(count);
    const seconds = (performance.now() - began) / 1_000;
    const messages = await this.lastSequence();
    const commits = (await this.position())?.commit ?? 0;
    await app.stop();
    return { perSecond: (count * Object.keys(this.sources).length) / seconds, messages, commits };
  }
}

/** Waits until an instance runs all tasks, and returns how long that took in ms. */
export const untilRunning = async (app: StreamsApp, tasks: number): Promise<number> => {
  const began = performance.now();
  while (app.tasks.filter(({ phase }) => phase === 'running').length < tasks) await pause(2);
  return performance.now() - began;
};
