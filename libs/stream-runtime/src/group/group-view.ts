import type { Names } from '../application/application.js';
import type { StoredMessage } from '../broker/stored-message.js';
import type { Member } from './assign.js';

/** What a member tells of itself. */
export type MemberMessage = Readonly<{ isLeaving: boolean; standbys: readonly string[] }>;
/** Who runs a task; `null` for nobody. `seq`: of the claim's message. */
export type Claim = Readonly<{ owner: string | null; seq: number }>;

/** The group as the broker tells it: who is alive, and who claims which task. The broker removes members that it has not heard of in time. */
export class GroupView {
  readonly #members = new Map<string, Member>();
  readonly #claims = new Map<string, Claim>();

  constructor(private readonly names: Names) {}

  get members(): readonly Member[] {
    return [...this.#members.values()].toSorted((one, other) => (one.instance < other.instance ? -1 : 1));
  }

  /** The owners that are alive. */
  get claims(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#claims].flatMap(([task, { owner }]) =>
        owner !== null && this.#members.has(owner) ? [[task, owner] as const] : [],
      ),
    );
  }

  /** The last claim of a task, whether its owner is alive or not. */
  claimOf(task: string): Claim | undefined {
    return this.#claims.get(task);
  }

  /** Applies a message of the group's stream. One without text is the broker's: the member was not heard of in time, or has left. */
  apply({ subject, seq, text }: Pick<StoredMessage, 'subject' | 'seq' | 'text'>): void {
    const name = subject.slice(subject.lastIndexOf('.') + 1);
    const content = text();
    if (subject === this.names.claim(name)) {
      // One's own claim is known before the stream brings it, perhaps behind an older one.
      if (seq < (this.#claims.get(name)?.seq ?? 0)) return;
      const { owner } = content === '' ? { owner: null } : (JSON.parse(content) as { owner: string | null });
      this.#claims.set(name, { owner, seq });
    } else if (content === '') this.#members.delete(name);
    else {
      const { isLeaving, standbys } = JSON.parse(content) as MemberMessage;
      this.#members.set(name, { instance: name, isLeaving, standbys: new Set(standbys) });
    }
  }
}
