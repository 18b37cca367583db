import {
  channelsOf,
  DerivingStateStores,
  InputMerger,
  type MergerState,
  partitionOf,
  type StateChange,
  type StateStores,
  type StreamRecord,
  Task,
  type Topology,
} from '../index.js';
import type { Partition } from './random-topology.fixture.js';

type Logged = Readonly<{ record: StreamRecord; order: number }>;
/** An input as a log: what was written, the time that its writer has reached, and whether more comes. */
type Log = { records: Logged[]; time: number; isFinished: boolean };
/** What a commit keeps beside the changelog. `positions`: the number of records of each input that were processed. */
type Commit = Readonly<{ time: number; merger: MergerState; positions: readonly number[] }>;
type Slot = Readonly<{ sub: Topology['subTopologies'][number]; partition: number }>;
type Written = Readonly<{ stream: string; logged: Logged }>;

/** The logs of all inputs of a topology, and what its tasks wrote to streams for others. */
export class Logs {
  readonly outputs = new Map<string, StreamRecord[]>();
  readonly #inputs = new Map<string, Log>();

  constructor(readonly topology: Topology) {}

  input(stream: string, origin: string, partition: number): Log {
    const name = this.topology.streams.get(stream)?.internal ? `${stream} ${origin} ${partition}` : `${stream} ${origin}`;
    const log = this.#inputs.get(name) ?? { records: [], time: -1, isFinished: false };
    this.#inputs.set(name, log);
    return log;
  }

  fill({ stream, partition, records }: Partition): void {
    const log = this.input(stream, `${partition}`, partition);
    for (const record of records) log.records.push({ record, order: record.at });
    log.isFinished = true;
  }

  write(place: string, { stream, logged }: Written): void {
    const partitions = this.topology.partitions.get(stream);
    if (partitions !== undefined) this.input(stream, place, partitionOf(logged.record.key, partitions)).records.push(logged);
    else this.outputs.set(`${stream} ${place}`, [...(this.outputs.get(`${stream} ${place}`) ?? []), logged.record]);
  }
}

/** A task that commits its outputs, its changes and its positions together, and continues from the last commit after a crash. */
export class CommittingTask {
  readonly changelog = new Map<string, StateChange>();
  #commit: Commit = { time: -1, merger: { reached: -1, inputs: [] }, positions: [] };
  #commits = 0;
  readonly #writtenOnce: ReadonlySet<string>;
  #task: Task | undefined;
  #stores: StateStores | undefined;
  #merger = new InputMerger(0);
  #read: number[] = [];
  #processed: number[] = [];
  #written: Written[] = [];

  /** `openStores`: the stores as they are after a crash. */
  constructor(
    private readonly logs: Logs,
    readonly slot: Slot,
    private readonly openStores: () => Promise<StateStores>,
  ) {
    this.#writtenOnce = new Set(
      slot.sub.stores.flatMap(({ name, writtenOnceFor }) => (writtenOnceFor === undefined ? [] : [name])),
    );
    const inputs = this.channels.map(() => -1);
    this.#commit = { time: -1, merger: { reached: -1, inputs }, positions: inputs.map(() => 0) };
  }

  get isFinished(): boolean {
    return (
      this.#merger.isFinished && this.channels.every((_, input) => this.#processed[input] === this.#logOf(input).records.length)
    );
  }

  get place(): string {
    return `${this.slot.sub.id}/${this.slot.partition}`;
  }

  get stores(): StateStores | undefined {
    return this.#stores;
  }

  get task(): Task | undefined {
    return this.#task;
  }

  /** Opens the stores, restores what they lack from the changelog, and goes back to the positions of the last commit. */
  async start(): Promise<void> {
    const { time, merger, positions } = this.#commit;
    const stores = new DerivingStateStores(await this.openStores(), this.slot.sub.stores);
    if (stores.position !== undefined && stores.position > this.#commits) await stores.clear();
    if (stores.position !== this.#commits) await stores.restore(this.changelog.values(), this.#commits);
    const output = (stream: string, record: StreamRecord, order: number) => {
      this.#written.push({ stream, logged: { record, order } });
    };
    this.#written = [];
    this.#stores = stores;
    this.#task = new Task(this.slot.sub, this.slot.partition, output, { time, stores });
    this.#task.advance(time);
    this.#merger = InputMerger.from(merger);
    this.#read = [...positions];
    this.#processed = [...positions];
  }

  /** Reads at most `count` records of each input, and processes what can be. */
  read(count: number): void {
    for (const input of this.channels.keys()) {
      const { records, time, isFinished } = this.#logOf(input);
      const from = this.#read[input] ?? 0;
      for (const { record, order } of records.slice(from, from + count)) this.#merger.push(input, record, order);
      this.#read[input] = Math.min(records.length, from + count);
      if (this.#read[input] !== records.length) continue;
      this.#merger.heartbeat(input, time);
      if (isFinished) this.#merger.finish(input);
    }
    for (let next = this.#merger.next(); next; next = this.#merger.next()) {
      this.#task?.process(this.channels[next.input]?.stream ?? '', next.record, next.order);
      this.#processed[next.input] = (this.#processed[next.input] ?? 0) + 1;
    }
    const { promised } = this.#merger;
    if (Number.isFinite(promised)) this.#task?.advance(promised);
  }

  /** `isStored`: whether the stores keep this commit, too, or the process ends before. */
  async commit(isStored = true): Promise<void> {
    const changes = this.#stores?.takeChanges() ?? [];
    const isLost = ({ store, value }: StateChange) => value === null && this.#writtenOnce.has(store);
    // A changelog may have lost deletions of entries that are written once.
    for (const change of changes)
      if (!isLost(change)) this.changelog.set(JSON.stringify([change.store, change.key]), JSON.parse(JSON.stringify(change)));
    for (const written of this.#written) this.logs.write(this.place, written);
    this.#written = [];
    const time = this.#task?.time ?? -1;
    this.#commit = { time, merger: this.#merger.state(), positions: [...this.#processed] };
    this.#commits += 1;
    for (const { kind, stream } of this.slot.sub.nodes)
      for (let to = 0; kind === 'sink' && to < (this.logs.topology.partitions.get(stream ?? '') ?? 0); to += 1)
        Object.assign(this.logs.input(stream ?? '', this.place, to), { time, isFinished: this.isFinished });
    if (isStored) await this.#stores?.commit(this.#commits);
    else await this.start();
  }

  get channels() {
    return channelsOf(this.logs.topology, this.slot.sub, this.slot.partition);
  }

  #logOf(input: number): Log {
    const channel = this.channels[input];
    return this.logs.input(channel?.stream ?? '', channel?.origin ?? '', this.slot.partition);
  }
}
