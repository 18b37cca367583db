import type { StreamContract } from '@millrace/contracts';
import {
  type CatchUpSubscription,
  type EventBatch,
  type EventLog,
  follow,
  type Follower,
  LogError,
  lastSequence,
  type Reading,
  type Recorded,
  type SubscribedStream,
  subscribeToStream,
} from '@millrace/event-log';
import type { HealthRegistry } from '@millrace/nest-transport';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createProgress, type Progress } from '../projection/progress.js';
import { foldBatch, touchedKeys } from '../view/fold-batch.js';
import type { View } from '../view/view.js';

/** A view without a table. It reads one stream, so that its position is one sequence. */
export type InMemoryView<Row, Event extends Readonly<{ type: string }>> = Pick<View<Row, Event>, 'name' | 'route' | 'fold'> &
  Readonly<{ stream: StreamContract }>;

const catchUpTimeoutMs = 5_000;

/**
 * The rows of a view in the memory of the app: each instance folds the stream from its beginning when it starts, then every new event. Rows
 * are read synchronously, as a decision needs them. When the stream has lost its tail, everything is folded again. An event that cannot be read or
 * folded stops the projection, and health reports it.
 */
@Injectable()
export abstract class InMemoryProjection<Row, Event extends Readonly<{ type: string }>>
  implements SubscribedStream, OnApplicationBootstrap, OnApplicationShutdown
{
  readonly stream: StreamContract;
  readonly #rows = new Map<string, Row>();
  readonly #progress: Progress;
  #subscription: CatchUpSubscription | undefined;
  #follower: Follower | undefined;
  #firstCatchUp: Promise<void> | undefined;

  constructor(
    protected readonly log: EventLog,
    registry: HealthRegistry,
    private readonly view: InMemoryView<Row, Event>,
  ) {
    this.stream = view.stream;
    this.#progress = createProgress({ name: view.name, streams: [view.stream] });
    registry.register(view.name, { health: () => this.#health() });
  }

  /** The row as of the last event folded; `undefined` when there is none. */
  row(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  /** All rows by their keys, as of the last event folded. */
  rows(): ReadonlyMap<string, Row> {
    return this.#rows;
  }

  seq(): number {
    return this.#progress.positions()[this.stream.name]?.seq ?? 0;
  }

  waitFor(seq: number, timeoutMs: number): Promise<boolean> {
    return this.#progress.waitFor({ [this.stream.name]: seq }, timeoutMs);
  }

  /** Resolves when the rows have been complete once: at most the events of the last moment are missing. Throws as `catchUp`. */
  async whenComplete(): Promise<void> {
    this.#firstCatchUp ??= this.catchUp();
    try {
      await this.#firstCatchUp;
    } catch (error) {
      this.#firstCatchUp = undefined;
      throw error;
    }
  }

  /** Resolves when every event is folded that was in the stream at the call. Throws `NOT_AVAILABLE` after five seconds. */
  async catchUp(): Promise<void> {
    if (await this.waitFor(await lastSequence(this.log, this.stream), catchUpTimeoutMs)) return;
    throw new LogError('NOT_AVAILABLE', `${this.view.name} is behind ${this.stream.name}`);
  }

  onApplicationBootstrap(): void {
    this.#follower = follow((reading) => this.#read(reading), {
      wait: { first: 0, longest: 0 },
      onError: (error) => {
        if (!(error instanceof LogError && error.code === 'LOST_TAIL')) return 'end';
        this.#clear();
        return 'again';
      },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#follower?.stop();
  }

  async #read({ open }: Reading): Promise<void> {
    this.#subscription = await open(subscribeToStream(this.log, { stream: this.stream, after: 0 }));
    for await (const batch of this.#subscription.batches) this.#fold(batch);
  }

  #fold({ events, lastSeq: seq, lastId: id }: EventBatch): void {
    const recorded = events as readonly Recorded<Event>[];
    const before = new Map(touchedKeys(this.view, recorded).map((key) => [key, this.#rows.get(key)]));
    for (const [key, row] of foldBatch(this.view, before, recorded)) {
      if (row === undefined) this.#rows.delete(key);
      else this.#rows.set(key, row);
    }
    this.#progress.advance({ [this.stream.name]: { seq, id, at: events.at(-1)?.at } });
  }

  #clear(): void {
    this.#rows.clear();
    this.#progress.advance({});
    this.#firstCatchUp = undefined;
  }

  #health(): Readonly<{ ok: boolean; detail: string }> {
    const error = this.#follower?.error();
    if (error !== undefined) return { ok: false, detail: error instanceof Error ? error.message : String(error) };
    return this.#subscription?.health() ?? { ok: false, detail: 'starting' };
  }
}
