import { tellingWords } from '../text/stop-words.js';
import { FacetValues } from './facet-values.js';
import { lexemesIn } from './lexemes.js';
import { Ragged } from './ragged.js';
import { type Placed, rowSpan, WordIndex } from './word-index.js';

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
  /** By variant its price, whether it can be had, and the places of its options in `options`. */
  variants: readonly (readonly number[])[],
];

/** The texts of a product: its plain words, in the lines of the column, its codes and its search document. */
export type ShelfText = Readonly<{ words: string; codes: string; document: string }>;

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
  /** The words of the title in order, parted by blanks, and how many of them tell something. */
  readonly titleWords: string[] = [];
  readonly titleLengths: number[] = [];
  readonly productTypes: string[] = [];
  readonly vendors: string[] = [];
  readonly available: boolean[] = [];
  readonly sold: number[] = [];
  readonly orders: number[] = [];
  readonly created: number[] = [];
  readonly updated: number[] = [];
  readonly prices = new Ragged(Float64Array);
  /** Five numbers a variant: price, whether it can be had, and up to three codes of `values`, its options; -1 for none. */
  readonly variants = new Ragged(Float64Array);
  /** Codes of `values`: every facet value that the product has. */
  readonly facets = new Ragged();
  /** Plain words of titles and facets, as they are typed. */
  readonly words = new WordIndex();
  /** Lexemes of all texts, at their places there. */
  readonly lexemes = new WordIndex();
  /** SKUs and bar codes. */
  readonly codes = new WordIndex();
  readonly vocabulary = this.words.vocabulary;
  readonly values = new FacetValues();
  private everything: { changed: number; rows: readonly number[] } = { changed: -1, rows: [] };
  private readonly revisions: number[] = [];
  private readonly rows = new Map<string, number>();

  constructor() {
    // Of the variants that other filters leave all may be sold out, though no whole product is.
    for (const isThere of ['true', 'false']) this.values.code('available', isThere);
  }

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

  /** Whether any title has this plain word. */
  isInTitle(word: string): boolean {
    return this.words.of(word).some((occurrence) => occurrence % rowSpan === inTitle);
  }

  /** Whether the texts of this record are not those that are in it. */
  isNewText([id, , title, ...rest]: ShelfRecord): boolean {
    const row = this.rows.get(id);
    return title !== null && (row === undefined || this.revisions[row] !== rest[10]);
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
    if (title !== null && text) this.read(row, text, record[13]);
  }

  private empty(row: number): void {
    for (const lists of [this.facets, this.prices, this.variants]) lists.set(row, []);
    for (const index of [this.words, this.lexemes, this.codes]) index.set(row, []);
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
    this.variants.set(row, this.variantsOf(options, record[14]));
  }

  private variantsOf(options: readonly string[], variants: ShelfRecord[14]): readonly number[] {
    const codes = options.map((option) => this.optionCode(option)[0] ?? -1);
    return variants.flatMap(([price = 0, isThere = 0, ...places]) => {
      const [one = -1, two = -1, three = -1] = places.map((place) => codes[place] ?? -1);
      return [price, isThere, one, two, three];
    });
  }

  private read(row: number, { words, codes, document }: ShelfText, revision: number): void {
    const [title = '', together = '', chosenBy = ''] = words.split('\n');
    const listed = (line: string) => line.split(' ').filter((word) => word !== '');
    const ofTitle = new Set([...listed(title), ...listed(together)]);
    const others = new Set(listed(chosenBy).filter((word) => !ofTitle.has(word)));
    this.words.set(row, [...placed(ofTitle, inTitle), ...placed(others, 0)]);
    this.lexemes.set(row, lexemesIn(document));
    this.codes.set(row, placed(new Set(listed(codes)), 0));
    this.titleWords[row] = title;
    this.titleLengths[row] = tellingWords(listed(title)).length;
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
      ...product.options.flatMap((option) => this.optionCode(option)),
    ];
  }

  private optionCode(option: string): readonly number[] {
    const at = option.indexOf(optionSeparator);
    return option.length === at + 1 ? [] : [this.values.code(`option.${option.slice(0, at)}`, option.slice(at + 1))];
  }
}

const placed = (words: Iterable<string>, place: number): readonly Placed[] => Array.from(words, (word) => [word, [place]]);
