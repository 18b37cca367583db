import { REFUSALS, refusalSubject } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { publish } from '../connection/publish.js';
import type { Refusal } from './refusal.js';

/** What the log keeps of an attempt. Without a refusal: somebody took it in hand once more. */
type Entry = Readonly<{ refusal?: Refusal }>;

/** 10071, 10164: wrong last sequence, known or in flight. */
const conflicts = new Set([10071, 10164]);
const answerWithin = 2_000;
const rounds = 6;

/**
 * One attempt at a request in the hands of one delivery. The log has one entry an attempt, replaced by compare-and-swap: of all
 * deliveries of an attempt the one that wrote last may refuse it, and once it is refused nobody replaces that any more.
 */
export class Attempt {
  readonly #subject: string;
  /** The sequence of its entry as far as known; 0: it has none. */
  #seq = 0;
  #refusal: Refusal | undefined;

  constructor(
    private readonly log: EventLog,
    context: string,
    id: string,
  ) {
    this.#subject = refusalSubject(context, id);
  }

  /** Whether another delivery is known to have had it, or this one has taken it over. */
  get isShared(): boolean {
    return this.#seq > 0;
  }

  /**
   * How it was refused before. If it was not, it is taken over: no delivery that had it before can refuse it from now on without
   * finding that out.
   */
  async takeOver(): Promise<Refusal | undefined> {
    for (let round = 1; round <= rounds; round += 1) {
      if (this.#refusal || (await this.#replace({}))) return this.#refusal;
      await this.#look();
    }
    throw this.#unsettled();
  }

  /** Writes down that it is refused; false when another delivery has taken it over or refused it meanwhile. Only then may it be told. */
  async refuse(refusal: Refusal): Promise<boolean> {
    const isWritten = await this.#replace({ refusal });
    if (isWritten) this.#refusal = refusal;
    else await this.#look();
    return isWritten;
  }

  async #replace(entry: Entry): Promise<boolean> {
    const expecting = headers();
    expecting.append('Nats-Expected-Last-Subject-Sequence', String(this.#seq));
    const data = new TextEncoder().encode(JSON.stringify(entry));
    const answer = await publish(this.log.nc, [{ subject: this.#subject, headers: expecting, data }], answerWithin);
    if ('seq' in answer) this.#seq = answer.seq;
    else if (!conflicts.has(answer.code)) throw this.#unsettled(answer.text);
    return 'seq' in answer;
  }

  async #look(): Promise<void> {
    const found = await this.log.jsm.direct.getMessage(REFUSALS.name, { last_by_subj: this.#subject });
    if (!found || found.seq < this.#seq) return;
    this.#seq = found.seq;
    this.#refusal = found.json<Entry>().refusal;
  }

  #unsettled(why = 'others write to it'): LogError {
    return new LogError('NOT_AVAILABLE', `${REFUSALS.name} did not take ${this.#subject}: ${why}`);
  }
}
