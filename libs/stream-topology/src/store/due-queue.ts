import { separator, timeText } from './key-text.js';
import type { OrderedStore } from './ordered-store.js';
import type { Stored } from './stores.js';

/** Items that are due at a time, in the order of time and then of their text. */
export class DueQueue<V> {
  constructor(private readonly ordered: OrderedStore<Stored>) {}

  /** Adds or replaces the item with this time and text. */
  put(due: number, text: string, item: V): void {
    this.ordered.put(itemText(due, text), { key: text, value: item, at: due });
  }

  get(due: number, text: string): V | undefined {
    return this.ordered.get(itemText(due, text))?.value as V | undefined;
  }

  delete(due: number, text: string): void {
    this.ordered.delete(itemText(due, text));
  }

  /** The time of the first item. */
  next(): number | undefined {
    return this.ordered.first()?.[1].at;
  }

  /** Removes the items that are due at `time` or earlier and returns them in order. */
  take(time: number): readonly V[] {
    const taken: V[] = [];
    for (let first = this.ordered.first(); first && first[1].at <= time; first = this.ordered.first()) {
      this.ordered.delete(first[0]);
      taken.push(first[1].value as V);
    }
    return taken;
  }
}

const itemText = (due: number, text: string): string => `${timeText(due)}${separator}${text}`;
