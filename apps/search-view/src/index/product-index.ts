import { significantWords } from '../text/stop-words.js';
import { FacetValues } from './facet-values.js';
import { parseTsvector } from './tsvector.js';
import { JaggedArray } from './jagged-array.js';
import { type WordPositions, positionsPerRow, InvertedIndex } from './inverted-index.js';

/** A listed product as the database tells it, in this order; without a title it is no longer listed. */
export type IndexRecord = readonly [
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
export type IndexTexts = Readonly<{ words: string; codes: string; document: string }>;

/** The place of a word that is in the title; other words are at 0. */
export const titleWord = 1;

const optionSeparator = '\u001f';

/**
 * What searches find, filter, count and sort by, of every listed product: columns in memory, a row a product, and indexes of
 * their words. Documents stay in the database.
 */
export class ProductIndex {
  /** The last change that is in it. */
  lastChange = 0;
  /** The last change of what is listed and of any text, which those of stock and sales are not. */
  lastTextChange = 0;
  readonly ids: string[] = [];
  readonly listed: boolean[] = [];
  /** The last change of a row. */
  readonly rowChanges: number[] = [];
  readonly titleKeys: string[] = [];
  /** The words of the title in order, parted by blanks, and how many of them tell something. */
  readonly titleWords: string[] = [];
  readonly titleWordCounts: number[] = [];
  readonly productTypes: string[] = [];
  readonly vendors: string[] = [];
  readonly available: boolean[] = [];
  readonly sold: number[] = [];
  readonly orders: number[] = [];
  readonly createdAt: number[] = [];
  readonly updatedAt: number[] = [];
  readonly prices = new JaggedArray(Float64Array);
  /** Five numbers a variant: price, whether it can be had, and up to three codes of `values`, its options; -1 for none. */
  readonly variants = new JaggedArray(Float64Array);
  /** Codes of `values`: every facet value that the product has. */
  readonly facets = new JaggedArray();
  /** Plain words of titles and facets, as they are typed. */
  readonly words = new InvertedIndex();
  /** Lexemes of all texts, at their places there. */
  readonly lexemes = new InvertedIndex();
  /** SKUs and bar codes. */
  readonly codes = new InvertedIndex();
  readonly vocabulary = this.words.vocabulary;
  readonly facetValues = new FacetValues();
  private everything: { changed: number; rows: readonly number[] } = { changed: -1, rows: [] };
  private readonly textRevisions: number[] = [];
  private readonly rowsById = new Map<string, number>();

  constructor() {
    // Of the variants that other filters leave all may be sold out, though no whole product is.
    for (const isThere of ['true', 'false']) this.facetValues.addValue('available', isThere);
  }

  rowOf(productId: string): number | undefined {
    const row = this.rowsById.get(productId);
    return row !== undefined && this.listed[row] ? row : undefined;
  }

  /** Every listed product; the same list until something changes. */
  listedRows(): readonly number[] {
    if (this.everything.changed === this.lastChange) return this.everything.rows;
    const rows: number[] = [];
    for (let row = 0; row < this.ids.length; row++) if (this.listed[row]) rows.push(row);
    this.everything = { changed: this.lastChange, rows };
    return rows;
  }

  /** Whether any title has this plain word. */
  hasTitleWord(word: string): boolean {
    return this.words.postingsOf(word).some((occurrence) => occurrence % positionsPerRow === titleWord);
  }

  /** Whether the texts of this record are not those that are in it. */
  needsTexts([id, , title, ...rest]: IndexRecord): boolean {
    const row = this.rowsById.get(id);
    return title !== null && (row === undefined || this.textRevisions[row] !== rest[10]);
  }

  /** Takes a record over; its text when that is new. */
  put(record: IndexRecord, text?: IndexTexts): void {
    const [id, changed, title] = record;
    this.lastChange = Math.max(this.lastChange, changed);
    const known = this.rowsById.get(id);
    if (title === null && known === undefined) return;
    const row = known ?? this.ids.push(id) - 1;
    this.rowsById.set(id, row);
    this.rowChanges[row] = changed;
    this.listed[row] = title !== null;
    if (title === null) this.clearRow(row);
    else this.setColumns(row, title, record);
    if (title !== null && text) this.indexTexts(row, text, record[13]);
  }

  private clearRow(row: number): void {
    for (const lists of [this.facets, this.prices, this.variants]) lists.set(row, []);
    for (const index of [this.words, this.lexemes, this.codes]) index.set(row, []);
    this.setTextRevision(row, -1);
  }

  private setColumns(row: number, title: string, record: IndexRecord): void {
    const [, , , productType, vendor, tags, options, prices, available, sold, orders, created, updated] = record;
    this.titleKeys[row] = title;
    this.productTypes[row] = productType;
    this.vendors[row] = vendor;
    this.available[row] = available;
    this.sold[row] = sold;
    this.orders[row] = orders;
    this.createdAt[row] = created;
    this.updatedAt[row] = Date.parse(updated) || 0;
    this.prices.set(row, prices);
    this.facets.set(row, this.facetCodesOf({ productType, vendor, tags, options, available }));
    this.variants.set(row, this.variantNumbers(options, record[14]));
  }

  private variantNumbers(options: readonly string[], variants: IndexRecord[14]): readonly number[] {
    const codes = options.map((option) => this.optionCode(option)[0] ?? -1);
    return variants.flatMap(([price = 0, isThere = 0, ...places]) => {
      const [one = -1, two = -1, three = -1] = places.map((place) => codes[place] ?? -1);
      return [price, isThere, one, two, three];
    });
  }

  private indexTexts(row: number, { words, codes, document }: IndexTexts, revision: number): void {
    const [title = '', together = '', chosenBy = ''] = words.split('\n');
    const listed = (line: string) => line.split(' ').filter((word) => word !== '');
    const ofTitle = new Set([...listed(title), ...listed(together)]);
    const others = new Set(listed(chosenBy).filter((word) => !ofTitle.has(word)));
    this.words.set(row, [...atPosition(ofTitle, titleWord), ...atPosition(others, 0)]);
    this.lexemes.set(row, parseTsvector(document));
    this.codes.set(row, atPosition(new Set(listed(codes)), 0));
    this.titleWords[row] = title;
    this.titleWordCounts[row] = significantWords(listed(title)).length;
    this.setTextRevision(row, revision);
  }

  private setTextRevision(row: number, revision: number): void {
    if (this.textRevisions[row] !== revision) this.lastTextChange = this.lastChange;
    this.textRevisions[row] = revision;
  }

  /** What a row says for a facet of the list kind. */
  valuesOf(row: number, facet: string): readonly string[] {
    const wanted = this.facetValues.facetCode(facet);
    const codes = this.facets.valuesOf(row).filter((code) => this.facetValues.facetOf[code] === wanted);
    return codes.map((code) => this.facetValues.values[code] as string);
  }

  private facetCodesOf(product: {
    productType: string;
    vendor: string;
    tags: readonly string[];
    options: readonly string[];
    available: boolean;
  }): readonly number[] {
    const code = (facet: string, value: string) => (value === '' ? [] : [this.facetValues.addValue(facet, value)]);
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
    return option.length === at + 1 ? [] : [this.facetValues.addValue(`option.${option.slice(0, at)}`, option.slice(at + 1))];
  }
}

const atPosition = (words: Iterable<string>, place: number): readonly WordPositions[] =>
  Array.from(words, (word) => [word, [place]]);
