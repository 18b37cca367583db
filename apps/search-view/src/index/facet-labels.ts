import type { FacetLabel } from '../projection/translated-product.js';

const keyOf = (facet: string, value: string | undefined): string => (value === undefined ? facet : `${facet}\0${value}`);

/** What facets and their values are called in a language: as most products call them. Empty in the shop's own. */
export class FacetLabels {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #ofRow = new Map<number, readonly FacetLabel[]>();

  /** Replaces the labels of a row. */
  set(row: number, labels: readonly FacetLabel[]): void {
    for (const label of this.#ofRow.get(row) ?? []) this.#count(label, -1);
    for (const label of labels) this.#count(label, 1);
    if (labels.length > 0) this.#ofRow.set(row, labels);
    else this.#ofRow.delete(row);
  }

  /** The label of a value, or of the facet itself; `undefined` where no product has one. Of equally frequent ones the first in alphabetical order. */
  labelOf(facet: string, value?: string): string | undefined {
    const counts = this.#counts.get(keyOf(facet, value));
    if (!counts) return undefined;
    const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return best?.[0];
  }

  /** The value of a facet with this label; `undefined` where there is none. */
  valueOf(facet: string, label: string): string | undefined {
    const prefix = `${facet}\0`;
    for (const key of this.#counts.keys())
      if (key.startsWith(prefix) && this.labelOf(facet, key.slice(prefix.length)) === label) return key.slice(prefix.length);
    return undefined;
  }

  /** The facet with this label, among those with this prefix. */
  facetOf(prefix: string, label: string): string | undefined {
    for (const key of this.#counts.keys())
      if (key.startsWith(prefix) && !key.includes('\0') && this.labelOf(key) === label) return key;
    return undefined;
  }

  #count({ facet, value, label }: FacetLabel, step: number): void {
    const key = keyOf(facet, value);
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    const count = (counts.get(label) ?? 0) + step;
    if (count > 0) counts.set(label, count);
    else counts.delete(label);
    if (counts.size > 0) this.#counts.set(key, counts);
    else this.#counts.delete(key);
  }
}
