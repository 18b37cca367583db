import { separator, timeText } from './key-text.js';
import type { OrderedStore } from './ordered-store.js';
import type { Stored } from './stores.js';

/** Items that are due at a time, in the order of time and then of their text. No one else changes its store. */
export class DueQueue<V> {
  /** The time of the first item, which is asked for with each record; Infinity when there is none; `undefined` when it must be read. */
  #next: number | undefined;

  constructor(private readonly ordered: OrderedStore<Stored>) {}

  /** Adds or replaces the item with this time and text. */
  put(due: number, text: string, item: V): void {
    const [key, value] = dueEntry(due, text, item);
    this.ordered.put(key, value);
    if (this.#next !== undefined && due < this.#next) this.#next = due;
  }

  get(due: number, text: string): V | undefined {
    return this.ordered.get(itemText(due, text))?.value as V | undefined;
  }

  delete(due: number, text: string): void {
    this.ordered.delete(itemText(due, text));
    if (due === this.#next) this.#next = undefined;
  }

  /** The time of the first item. */
  next(): number | undefined {
    this.#next ??= this.ordered.first()?.[1].at ?? Infinity;
    return this.#next === Infinity ? undefined : this.#next;
  }

  /** Removes the items that are due at `time` or earlier and returns them in order. */
  take(time: number): readonly V[] {
    const taken: V[] = [];
    if ((this.next() ?? Infinity) > time) return taken;
    this.#next = undefined;
    for (let first = this.ordered.first(); first && first[1].at <= time; first = this.ordered.first()) {
      this.ordered.delete(first[0]);
      taken.push(first[1].value as V);
    }
    return taken;
  }
}

/** The entry of an item in the store of a queue. */
export const dueEntry = (due: number, text: string, item: unknown): readonly [string, Stored] => [
  itemText(due, text),
  { key: text, value: item, at: due },
];

const itemText = (due: number, text: string): string => `${timeText(due)}${separator}${text}`;
