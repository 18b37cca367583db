import { FacetValues } from './facet-values.js';
import { lexemesIn } from './lexemes.js';
import { Ragged } from './ragged.js';
import { WordIndex } from './word-index.js';

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
  revision: number,
];

/** The texts of a product: its plain words, the title's first, and its search document. */
export type ShelfText = Readonly<{ words: string; document: string }>;

/** The place of a word that is in the title; other words are at 0. */
export const inTitle = 1;

const optionSeparator = '\u001f';

/**
 * What searches find, filter, count and sort by, of every listed product: columns in memory, a row a product, and indexes of
 * their words. Documents stay in the database.
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
  readonly prices = new Ragged(Float64Array);
  /** Codes of `values`: every facet value that the product has. */
  readonly facets = new Ragged();
  /** Plain words of titles and facets, as they are typed. */
  readonly words = new WordIndex();
  /** Lexemes of all texts, as the dictionary of the database makes them, at their places there. */
  readonly lexemes = new WordIndex();
  readonly vocabulary = this.words.vocabulary;
  readonly values = new FacetValues();
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

  /** Whether the texts of this record are not those that are in it. */
  isNewText([id, , title, ...rest]: ShelfRecord): boolean {
    const row = this.rows.get(id);
    return title !== null && (row === undefined || this.revisions[row] !== rest.at(-1));
  }

  /** Takes a record over; its text when that is new. */
  put(record: ShelfRecord, text?: ShelfText): void {
    const [id, changed, title] = record;
    this.changed = Math.max(this.changed, changed);
    const known = this.rows.get(id);
    if (title === null && known === undefined) return;
    const row = known ?? this.ids.push(id) - 1;
    this.rows.set(id, row);
    this.changes[row] = changed;
    this.listed[row] = title !== null;
    if (title === null) this.empty(row);
    else this.fill(row, title, record);
    if (title !== null && text) this.read(row, title, text, record[13]);
  }

  private empty(row: number): void {
    for (const lists of [this.facets, this.prices]) lists.set(row, []);
    for (const index of [this.words, this.lexemes]) index.set(row, []);
    this.note(row, -1);
  }

  private fill(row: number, title: string, record: ShelfRecord): void {
    const [, , , productType, vendor, tags, options, prices, available, sold, orders, created, updated] = record;
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
  }

  private read(row: number, title: string, { words, document }: ShelfText, revision: number): void {
    const ofTitle = new Set(title.match(/[\p{L}\p{N}]+/gu)).size;
    const all = [...new Set(words.split(' '))].filter((word) => word !== '');
    this.words.set(
      row,
      all.map((word, index) => [word, [index < ofTitle ? inTitle : 0]]),
    );
    this.lexemes.set(row, lexemesIn(document));
    this.note(row, revision);
  }

  private note(row: number, revision: number): void {
    if (this.revisions[row] !== revision) this.textsChanged = this.changed;
    this.revisions[row] = revision;
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
