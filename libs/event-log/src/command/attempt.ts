import { REFUSALS, refusalSubject } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import { brokerCodes } from '../connection/broker-codes.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { publish } from '../connection/publish.js';
import type { Refusal } from './refusal.js';

/** The stored entry of an attempt. Without a refusal: some delivery has claimed it again. */
type Entry = Readonly<{ refusal?: Refusal }>;

const conflictCodes = new Set<number>([brokerCodes.wrongLastSequence, brokerCodes.wrongLastSequenceConstant]);
const publishTimeoutMs = 2_000;
const maxClaims = 6;

/**
 * One attempt at a request, as one delivery of it sees it. The stream of refusals has one entry for each attempt, replaced by
 * compare-and-swap: of all deliveries of an attempt, only the one that wrote last may refuse it, and a refused attempt is final.
 */
export class Attempt {
  readonly #subject: string;
  /** The known sequence of the entry; 0 when there is none. */
  #seq = 0;
  #refusal: Refusal | undefined;

  constructor(
    private readonly log: EventLog,
    context: string,
    id: string,
  ) {
    this.#subject = refusalSubject(context, id);
  }

  /** Whether an entry is known: another delivery has handled the attempt, or this one has claimed it. */
  get isContended(): boolean {
    return this.#seq > 0;
  }

  /**
   * Claims the attempt, unless it was refused: no earlier delivery can refuse it from then on without noticing. Returns the refusal, if
   * there is one. Throws `NOT_AVAILABLE`.
   */
  async takeOver(): Promise<Refusal | undefined> {
    for (let claim = 1; claim <= maxClaims; claim += 1) {
      if (this.#refusal || (await this.#replace({}))) return this.#refusal;
      await this.#read();
    }
    throw this.#notAvailable();
  }

  /**
   * Stores a refusal. Resolves to false when another delivery has claimed or refused the attempt meanwhile: then this refusal must not be
   * sent. Throws `NOT_AVAILABLE`.
   */
  async refuse(refusal: Refusal): Promise<boolean> {
    const isStored = await this.#replace({ refusal });
    if (isStored) this.#refusal = refusal;
    else await this.#read();
    return isStored;
  }

  async #replace(entry: Entry): Promise<boolean> {
    const expectation = headers();
    expectation.append('Nats-Expected-Last-Subject-Sequence', String(this.#seq));
    const message = { subject: this.#subject, headers: expectation, data: new TextEncoder().encode(JSON.stringify(entry)) };
    const result = await publish(connectionOf(this.log), [message], publishTimeoutMs);
    if ('seq' in result) this.#seq = result.seq;
    else if (!conflictCodes.has(result.code)) throw this.#notAvailable(result.text);
    return 'seq' in result;
  }

  async #read(): Promise<void> {
    const found = await connectionOf(this.log).jsm.direct.getMessage(REFUSALS.name, { last_by_subj: this.#subject });
    if (!found || found.seq < this.#seq) return;
    this.#seq = found.seq;
    this.#refusal = found.json<Entry>().refusal;
  }

  #notAvailable(reason = 'other deliveries write to it'): LogError {
    return new LogError('NOT_AVAILABLE', `${REFUSALS.name} did not store ${this.#subject}: ${reason}`);
  }
}
