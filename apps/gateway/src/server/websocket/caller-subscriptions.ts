/** The open subscriptions of one connection by their ids, as graphql-ws keeps them. */
type Subscriptions = Readonly<Record<string, unknown>>;

/** Counts the open subscriptions of a caller over all of its connections. */
export class CallerSubscriptions {
  readonly #connections = new Map<string, Set<Subscriptions>>();

  /** Adds a connection; the returned function removes it. */
  add(caller: string, subscriptions: Subscriptions): () => void {
    const connections = this.#connections.get(caller) ?? new Set<Subscriptions>();
    this.#connections.set(caller, connections.add(subscriptions));
    return () => {
      connections.delete(subscriptions);
      if (connections.size === 0) this.#connections.delete(caller);
    };
  }

  count(caller: string): number {
    let count = 0;
    for (const subscriptions of this.#connections.get(caller) ?? []) count += Object.keys(subscriptions).length;
    return count;
  }
}
