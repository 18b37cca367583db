import type { Names } from '../application/application.js';
import { openGroupStream } from '../application/application-stream.js';
import type { OutgoingMessage } from '../broker/atomic-batch.js';
import type { Broker } from '../broker/broker.js';
import type { PullReader } from '../broker/pull-reader.js';
import { openReader } from '../broker/stream-reader.js';
import { GroupView, type MemberMessage } from './group-view.js';

/** The settings of a member. `sessionSeconds`: after how long without a message, by the broker's clock, its tasks are given to others. */
export type GroupOptions = Readonly<{ instance: string; sessionSeconds: number; replicas: number }>;

const timeoutMs = 2_000;
const retryMs = 200;

/**
 * One member's part in the group of an application's instances. The group is a stream in memory: a message for each member, which the broker removes when
 * its time to live is over, and a message for each claimed task, changed by compare-and-swap. It decides who works and protects nothing: commits are
 * fenced by positions.
 */
export class Group {
  #view: GroupView;
  #reader: PullReader | undefined;
  #self: MemberMessage = { isLeaving: false, standbys: [] };
  #timer: NodeJS.Timeout | undefined;
  #lastSeq = 0;
  #isLeft = false;
  #offReconnect = (): void => undefined;
  #watching: Promise<void> = Promise.resolve();

  constructor(
    private readonly broker: Broker,
    private readonly names: Names,
    private readonly options: GroupOptions,
    private readonly onChange: () => void,
  ) {
    this.#view = new GroupView(names);
  }

  /** Who is in the group, as far as known. */
  get view(): GroupView {
    return this.#view;
  }

  /** Becomes a member. `onChange` is called when the group is known, and whenever it changes. */
  async join(): Promise<void> {
    await this.#open();
    await this.#beat();
    this.#timer = setInterval(() => void this.#beat(), (this.options.sessionSeconds * 1_000) / 4);
    this.#watching = this.#watch();
    this.#offReconnect = this.broker.onReconnect(() => this.#outageEnded());
  }

  /** Announces something else of this member to the group. */
  async announce(self: MemberMessage): Promise<void> {
    if (JSON.stringify(self) === JSON.stringify(this.#self)) return;
    this.#self = self;
    await this.#beat();
  }

  /** Claims a task that no living member has claimed, or gives up one's own claim. Whether it was successful. */
  async claim(task: string, owner: string | null): Promise<boolean> {
    const expected = this.#view.claimOf(task)?.seq ?? 0;
    const [subject, data] = [this.names.claim(task), JSON.stringify({ owner })];
    const seq = await this.#store({ subject, data, keep: 'last', expected });
    if (seq !== undefined) this.#view.apply({ subject, seq, text: () => data, header: () => '' });
    return seq !== undefined;
  }

  /** Ceases to be a member. */
  async leave(): Promise<void> {
    await this.abandon();
    await this.#store({ subject: this.names.member(this.options.instance), data: '', keep: 'last', ttlSeconds: 1 });
  }

  /** Sends no more messages: the membership ends after `sessionSeconds`. */
  async abandon(): Promise<void> {
    this.#isLeft = true;
    clearInterval(this.#timer);
    this.#offReconnect();
    await this.#reader?.stop();
    await this.#watching;
  }

  async #open(): Promise<void> {
    const { groupStream: name, groupSubjects: subjects } = this.names;
    await openGroupStream(this.broker, this.names, this.options.replicas);
    const view = new GroupView(this.names, this.#view);
    this.#lastSeq = 0;
    this.#reader = await openReader(this.broker, { stream: name, filters: [subjects], from: 1 });
    this.#view = view;
  }

  /** Follows the group; opens it anew when reading ends, or when the broker has lost the stream with its memory. */
  async #watch(): Promise<void> {
    while (!this.#isLeft) {
      try {
        if (!this.#reader) {
          await this.#open();
          await this.#beat();
        }
        const reader = this.#reader;
        if (!reader) continue;
        await reader.read((message) => {
          this.#view.apply(message);
          if (message.pending > 0) return;
          void this.#claimAgain();
          this.onChange();
        });
      } catch {
        await new Promise((done) => setTimeout(done, retryMs));
      }
      await this.#reader?.stop();
      this.#reader = undefined;
    }
  }

  /** Claims the own tasks in a group that the broker has forgotten, so that those who join see them. */
  async #claimAgain(): Promise<void> {
    const { instance } = this.options;
    for (const task of this.#view.forgottenClaimsOf(instance)) await this.claim(task, instance);
  }

  /** After an outage of the broker, each member has time to report before others take its tasks. */
  #outageEnded(): void {
    // What was sent into the outage is waited for first.
    const ms = this.options.sessionSeconds * 1_000 + 2 * timeoutMs;
    this.#view.outageEnded(Date.now() + ms);
    setTimeout(() => !this.#isLeft && this.onChange(), ms + retryMs).unref();
  }

  /** Extends the membership. Sequences that start again show that the stream is another one. */
  async #beat(): Promise<void> {
    const data = JSON.stringify(this.#self);
    const { instance, sessionSeconds } = this.options;
    const stored = await this.#store({ subject: this.names.member(instance), data, keep: 'last', ttlSeconds: sessionSeconds });
    if (stored === undefined && !this.#isLeft) await this.#reader?.stop();
  }

  /** Stores a message; `undefined` when it is not known to be stored. */
  async #store(message: OutgoingMessage): Promise<number | undefined> {
    const result = await this.broker.store([message], timeoutMs);
    if (result.status !== 'stored') return undefined;
    if (result.seq < this.#lastSeq) await this.#reader?.stop();
    this.#lastSeq = result.seq;
    return result.seq;
  }
}
