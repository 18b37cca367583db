import { FacetValues } from './facet-values.js';
import { Ragged } from './ragged.js';
import { Vocabulary } from './vocabulary.js';

/** A listed product as the database tells it, in this order; without a title it is no longer listed. */
export type ShelfRecord = readonly [
  productId: string,
  changed: number,
  titleKey: string | null,
  productType: string,
  vendor: string,
  tags: readonly string[],
  options: readonly string[],
  prices: readonly number[],
  available: boolean,
  sold: number,
  orders: number,
  createdAt: number,
  updatedAt: string,
  words: string,
  revision: number,
];

const optionSeparator = '\u001f';

/**
 * What searches filter, count and sort by, of every listed product: columns in memory, a row a product. Text and documents stay
 * in the database.
 */
export class Shelf {
  /** The last change that is in it. */
  changed = 0;
  /** The last change of what is listed and of any text, which those of stock and sales are not. */
  textsChanged = 0;
  readonly ids: string[] = [];
  readonly listed: boolean[] = [];
  /** The last change of a row. */
  readonly changes: number[] = [];
  readonly titles: string[] = [];
  readonly productTypes: string[] = [];
  readonly vendors: string[] = [];
  readonly available: boolean[] = [];
  readonly sold: number[] = [];
  readonly orders: number[] = [];
  readonly created: number[] = [];
  readonly updated: number[] = [];
  readonly prices = new Ragged();
  /** Codes of `values`: every facet value that the product has. */
  readonly facets = new Ragged();
  /** Codes of `vocabulary`: those of the title first. */
  readonly words = new Ragged();
  /** How many of a row's words are the title's. */
  readonly titleWords: number[] = [];
  readonly values = new FacetValues();
  readonly vocabulary = new Vocabulary();
  private everything: { changed: number; rows: readonly number[] } = { changed: -1, rows: [] };
  private readonly revisions: number[] = [];
  private readonly rows = new Map<string, number>();

  rowOf(productId: string): number | undefined {
    const row = this.rows.get(productId);
    return row !== undefined && this.listed[row] ? row : undefined;
  }

  /** Every listed product; the same list until something changes. */
  all(): readonly number[] {
    if (this.everything.changed === this.changed) return this.everything.rows;
    const rows: number[] = [];
    for (let row = 0; row < this.ids.length; row++) if (this.listed[row]) rows.push(row);
    this.everything = { changed: this.changed, rows };
    return rows;
  }

  put(record: ShelfRecord): void {
    const [id, changed, title] = record;
    this.changed = Math.max(this.changed, changed);
    const known = this.rows.get(id);
    if (title === null && known === undefined) return;
    const row = known ?? this.ids.push(id) - 1;
    if (known === undefined) this.rows.set(id, row);
    else for (const word of this.words.of(row)) this.vocabulary.count(word, -1);
    const revision = title === null ? -1 : record[14];
    if (this.revisions[row] !== revision) this.textsChanged = this.changed;
    this.revisions[row] = revision;
    this.changes[row] = changed;
    this.listed[row] = title !== null;
    if (title === null) this.empty(row);
    else this.fill(row, title, record);
  }

  private empty(row: number): void {
    for (const lists of [this.words, this.facets, this.prices]) lists.set(row, []);
  }

  private fill(row: number, title: string, record: ShelfRecord): void {
    const [, , , productType, vendor, tags, options, prices, available, sold, orders, created, updated, words] = record;
    this.titles[row] = title;
    this.productTypes[row] = productType;
    this.vendors[row] = vendor;
    this.available[row] = available;
    this.sold[row] = sold;
    this.orders[row] = orders;
    this.created[row] = created;
    this.updated[row] = Date.parse(updated) || 0;
    this.prices.set(row, prices);
    this.facets.set(row, this.facetsOf({ productType, vendor, tags, options, available }));
    const codes = [...new Set(words.split(' '))].filter((word) => word !== '').map((word) => this.vocabulary.code(word));
    this.words.set(row, codes);
    this.titleWords[row] = new Set(title.match(/[\p{L}\p{N}]+/gu)).size;
    for (const word of codes) this.vocabulary.count(word, 1);
  }

  /** What a row says for a facet of the list kind. */
  valuesOf(row: number, facet: string): readonly string[] {
    const wanted = this.values.facet(facet);
    const codes = this.facets.of(row).filter((code) => this.values.facetOf[code] === wanted);
    return codes.map((code) => this.values.values[code] as string);
  }

  private facetsOf(product: {
    productType: string;
    vendor: string;
    tags: readonly string[];
    options: readonly string[];
    available: boolean;
  }): readonly number[] {
    const code = (facet: string, value: string) => (value === '' ? [] : [this.values.code(facet, value)]);
    return [
      ...code('available', String(product.available)),
      ...code('productType', product.productType),
      ...code('vendor', product.vendor),
      ...product.tags.flatMap((tag) => code('tag', tag)),
      ...product.options.flatMap((option) => {
        const at = option.indexOf(optionSeparator);
        return code(`option.${option.slice(0, at)}`, option.slice(at + 1));
      }),
    ];
  }
}
