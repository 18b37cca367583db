import type { Names } from '../application/application.js';
import type { StoredMessage } from '../broker/stored-message.js';
import type { Member } from './assign.js';

/** What a member reports of itself. */
export type MemberMessage = Readonly<{ isLeaving: boolean; standbys: readonly string[] }>;
/** Who runs a task; `null` for nobody. `seq`: of the claim's message. */
export type Claim = Readonly<{ owner: string | null; seq: number }>;

/** Of the broker's own message that a time to live is over; that of a member that leaves has none. */
const expiryHeader = 'Nats-Marker-Reason';

/**
 * The group by the messages of the broker: who is alive, and who claims which task. The broker removes members that it has not heard of in time. After an outage of
 * the broker, which hears nobody meanwhile and may forget the group, those that were alive before it count as alive until they had time to report.
 */
export class GroupView {
  readonly #members = new Map<string, Member>();
  readonly #claims = new Map<string, Claim>();
  /** Those that were alive before an outage, as far as they did not leave since. */
  readonly #before = new Map<string, Member>();
  #until = 0;

  /** `before`: the view of the same group that the broker may have forgotten; its claims have no message. `now`: ms since 1970. */
  constructor(
    private readonly names: Names,
    before?: GroupView,
    private readonly now: () => number = Date.now,
  ) {
    for (const member of before?.members ?? []) this.#before.set(member.instance, member);
    for (const [task, owner] of before?.claims ?? []) this.#claims.set(task, { owner, seq: 0 });
    if (before) this.#until = before.#until;
  }

  /** Counts everybody who is alive now as alive until then, unless they leave. */
  outageEnded(until: number): void {
    for (const member of this.members) this.#before.set(member.instance, member);
    this.#until = until;
  }

  get members(): readonly Member[] {
    return [...this.#alive().values()].toSorted((one, other) => (one.instance < other.instance ? -1 : 1));
  }

  /** The owners that are alive. */
  get claims(): ReadonlyMap<string, string> {
    const alive = this.#alive();
    return new Map(
      [...this.#claims].flatMap(([task, { owner }]) => (owner !== null && alive.has(owner) ? [[task, owner] as const] : [])),
    );
  }

  /** The tasks that an instance has claimed by a message that the broker has forgotten. */
  forgottenClaimsOf(instance: string): readonly string[] {
    return [...this.#claims].flatMap(([task, { owner, seq }]) => (owner === instance && seq === 0 ? [task] : []));
  }

  /** The last claim of a task, whether its owner is alive or not. */
  claimOf(task: string): Claim | undefined {
    return this.#claims.get(task);
  }

  /** Applies a message of the group's stream. One without text is the broker's: the member was not heard of in time, or has left. */
  apply({ subject, seq, text, header }: Pick<StoredMessage, 'subject' | 'seq' | 'text' | 'header'>): void {
    const name = subject.slice(subject.lastIndexOf('.') + 1);
    const content = text();
    if (subject === this.names.claim(name)) {
      // One's own claim is known before the stream brings it, perhaps behind an older one.
      if (seq < (this.#claims.get(name)?.seq ?? 0)) return;
      const { owner } = content === '' ? { owner: null } : (JSON.parse(content) as { owner: string | null });
      this.#claims.set(name, { owner, seq });
    } else if (content === '') {
      this.#members.delete(name);
      if (header(expiryHeader) === '') this.#before.delete(name);
    } else {
      const { isLeaving, standbys } = JSON.parse(content) as MemberMessage;
      this.#members.set(name, { instance: name, isLeaving, standbys: new Set(standbys) });
    }
  }

  #alive(): ReadonlyMap<string, Member> {
    return this.now() < this.#until ? new Map([...this.#before, ...this.#members]) : this.#members;
  }
}
