import type { Names } from '../application/application.js';
import { maxBatchMessages, type OutgoingMessage } from '../broker/atomic-batch.js';
import type { Broker } from '../broker/broker.js';
import { readAll, readLast } from '../broker/stream-reader.js';
import { StreamsError } from '../broker/streams-error.js';
import { markSeconds } from './changelog.js';
import { parsePosition, type Position, startPosition } from './position.js';
import { packMessages, unpackMessages } from './prepared-messages.js';

const markEveryMs = 3_600_000;
const timeoutMs = 2_000;
const retryMs = 100;
/** Messages of a batch of a prepared commit. */
const batchMessages = 900;

/**
 * Stores the commits of a task: outputs, changed entries and the position in one atomic batch, which expects the last position to be the one that this
 * owner knows (the fence). What does not fit one batch is first stored as a whole, and then batch by batch, each with the number of those that are done.
 */
export class Committer {
  #seq = 0;
  #markedAt = -Infinity;

  constructor(
    private readonly broker: Broker,
    private readonly names: Names,
    private readonly task: string,
    private readonly signal: AbortSignal,
  ) {}

  /** The sequence of the last position. */
  get seq(): number {
    return this.#seq;
  }

  /**
   * Becomes the owner: from here on commits of earlier owners fail. Finishes what the last owner had prepared. Resolves to the position. Errors:
   * `task-migrated` when another one becomes the owner at the same time.
   */
  async takeOver(owner: string): Promise<Position> {
    const last = await readLast(this.broker, this.names.stream, this.names.position(this.task));
    this.#seq = last?.seq ?? 0;
    const before = last ? parsePosition(last.text) : startPosition;
    const position = { ...before, epoch: before.epoch + 1, owner, isIdle: false };
    await this.#store([], position);
    if (!position.prepared) return position;
    const { prepared, ...whole } = position;
    await this.#apply(await this.#readPrepared(prepared.parts), whole, prepared);
    return whole;
  }

  /** Stores a commit. `timeBefore`: stream time of the commit before it. Errors: `task-migrated`, `commit-refused`. */
  async commit(messages: readonly OutgoingMessage[], position: Position, timeBefore: number): Promise<void> {
    if (messages.length + 2 <= maxBatchMessages) return this.#store([...messages, ...this.#mark()], position);
    const parts = packMessages(messages, (part) => this.names.prepared(this.task, part));
    const prepared = { parts: parts.length, applied: 0, time: timeBefore };
    await this.#store(parts, { ...position, isIdle: false, prepared });
    return this.#apply(messages, position, prepared);
  }

  /** Once in an hour: see `markSeconds`. */
  #mark(): readonly OutgoingMessage[] {
    const now = performance.now();
    if (now - this.#markedAt < markEveryMs) return [];
    this.#markedAt = now;
    return [{ subject: this.names.mark(this.task), data: '', keep: 'all', ttlSeconds: markSeconds }];
  }

  async #apply(
    messages: readonly OutgoingMessage[],
    position: Position,
    prepared: Required<Position>['prepared'],
  ): Promise<void> {
    const batches = Math.ceil(messages.length / batchMessages);
    for (let applied = prepared.applied; applied < batches; applied += 1) {
      const batch = messages.slice(applied * batchMessages, (applied + 1) * batchMessages);
      const isLast = applied + 1 === batches;
      await this.#store(
        batch,
        isLast ? position : { ...position, isIdle: false, prepared: { ...prepared, applied: applied + 1 } },
      );
    }
    // Up to this commit: an owner that was replaced meanwhile must not delete what its successor prepares.
    await this.broker.jsm.streams.purge(this.names.stream, { filter: this.names.prepared(this.task, '*'), seq: this.#seq });
  }

  async #readPrepared(parts: number): Promise<readonly OutgoingMessage[]> {
    const texts = new Map<string, string>();
    const filters = [this.names.prepared(this.task, '*')];
    await readAll(this.broker, { stream: this.names.stream, filters, from: 1 }, ({ subject, text }) =>
      texts.set(subject, text()),
    );
    return unpackMessages(
      Array.from({ length: parts }, (_, part) => {
        const found = texts.get(this.names.prepared(this.task, part));
        if (found === undefined)
          throw new StreamsError('commit-refused', `Part ${part} of a commit of task ${this.task} is missing.`);
        return found;
      }),
    );
  }

  /** Stores a batch. After a time-out or a conflict the last position shows whether it was stored, or another owner was first. */
  async #store(messages: readonly OutgoingMessage[], position: Position): Promise<void> {
    const data = JSON.stringify(position);
    const last: OutgoingMessage = { subject: this.names.position(this.task), data, keep: 'last', expected: this.#seq };
    for (;;) {
      const result = await this.broker.store([...messages, last], timeoutMs);
      if (result.status === 'stored') {
        this.#seq = result.seq;
        return;
      }
      this.signal.throwIfAborted();
      if (result.status === 'refused')
        throw new StreamsError('commit-refused', `${this.names.stream} refused a commit of task ${this.task}: ${result.reason}`);
      const found = await this.#readPosition();
      if (found && found.seq !== this.#seq) {
        if (found.text !== data) throw this.#migrated(found.text);
        this.#seq = found.seq;
        return;
      }
      await new Promise((done) => setTimeout(done, retryMs));
      this.signal.throwIfAborted();
    }
  }

  /** The last position, at 0 when there is none; `undefined` when the broker does not answer. */
  async #readPosition(): Promise<Readonly<{ seq: number; text: string }> | undefined> {
    try {
      const found = await readLast(this.broker, this.names.stream, this.names.position(this.task));
      return found ?? { seq: 0, text: JSON.stringify({ ...startPosition, owner: 'nobody: the application was reset' }) };
    } catch {
      return undefined;
    }
  }

  #migrated(text: string): StreamsError {
    return new StreamsError('task-migrated', `Task ${this.task} is now run by ${parsePosition(text).owner}.`);
  }
}
