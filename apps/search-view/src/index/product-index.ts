import { optionSeparator } from '../projection/product-search.record.js';
import { ownLanguage, type SearchLanguage } from '../text/language.js';
import { significantWords } from '../text/stop-words.js';
import { FacetLabels } from './facet-labels.js';
import { FacetValues } from './facet-values.js';
import { IndexCaches } from './index-caches.js';
import type { IndexRecord, IndexTexts } from './index-record.js';
import { InvertedIndex, positionsPerRow, type WordPositions } from './inverted-index.js';
import { JaggedArray } from './jagged-array.js';
import { parseTsvector } from './tsvector.js';

/** The position in `words` of a word of the title; all other words are at 0. */
export const titleWord = 1;

/**
 * What searches find, filter, count and sort by, of every listed product: columns by row number, inverted indexes of their words, and
 * all that is cached of them. A row number belongs to one product for the life of the index; `listed` says whether it is searchable.
 * Documents stay in the database.
 */
export class ProductIndex {
  /** Number of the last change that was applied. */
  lastChange = 0;
  readonly ids: string[] = [];
  readonly listed: boolean[] = [];
  /** By row, the number of its last change. */
  readonly rowChanges: number[] = [];
  /** Titles in the form in which they are compared and sorted. */
  readonly titleKeys: string[] = [];
  /** The words of the title in order, separated by blanks. */
  readonly titleWords: string[] = [];
  /** How many words of the title are no stop words. */
  readonly titleWordCounts: number[] = [];
  readonly productTypes: string[] = [];
  readonly vendors: string[] = [];
  readonly available: boolean[] = [];
  /** Pieces in paid orders. */
  readonly sold: number[] = [];
  /** Paid orders. */
  readonly orders: number[] = [];
  /** Milliseconds since 1970. */
  readonly createdAt: number[] = [];
  readonly updatedAt: number[] = [];
  /** Distinct prices of the variants in minor units, ascending. */
  readonly prices = new JaggedArray(Float64Array);
  /** Five numbers for each variant: price, 1 if available, and the codes of up to three option values; -1 for none. */
  readonly variants = new JaggedArray(Float64Array);
  /** Codes of `facetValues` that the product has. */
  readonly facets = new JaggedArray();
  /** Normalized words of titles and facets, not stemmed: for completions and corrections. */
  readonly words = new InvertedIndex();
  /** Lexemes of all texts with their field positions (see `tsvector.ts`). */
  readonly lexemes = new InvertedIndex();
  /** SKUs and bar codes. */
  readonly codes = new InvertedIndex();
  readonly vocabulary = this.words.vocabulary;
  readonly facetValues = new FacetValues();
  readonly facetLabels = new FacetLabels();
  readonly caches = new IndexCaches();
  /** By row, the version of the product whose texts are indexed; -1 for none. */
  private readonly textRevisions: number[] = [];
  private readonly rowsById = new Map<string, number>();

  /** `language`: of the titles and texts; facet values are in the shop's own in each. */
  constructor(readonly language: SearchLanguage = ownLanguage) {
    // A filter on availability looks at variants: one may be sold out where no whole product is, so both values always have a code.
    for (const isAvailable of ['true', 'false']) this.facetValues.addValue('available', isAvailable);
  }

  /** The row of a listed product. */
  rowOf(productId: string): number | undefined {
    const row = this.rowsById.get(productId);
    return row !== undefined && this.listed[row] ? row : undefined;
  }

  /** Rows of every listed product, ascending; the same array until a product changes. */
  listedRows(): readonly number[] {
    const cached = this.caches.listedRows;
    if (cached) return cached;
    const rows: number[] = [];
    for (let row = 0; row < this.ids.length; row++) if (this.listed[row]) rows.push(row);
    this.caches.listedRows = rows;
    return rows;
  }

  /** Whether any title has this word, normalized and not stemmed. */
  hasTitleWord(word: string): boolean {
    return this.words.postingsOf(word).some((posting) => posting % positionsPerRow === titleWord);
  }

  /** Whether `put` needs the texts of this record: they are new, or of another version than those that are indexed. */
  needsTexts([id, , title, ...rest]: IndexRecord): boolean {
    const row = this.rowsById.get(id);
    return title !== null && (row === undefined || this.textRevisions[row] !== rest[10]);
  }

  /** Adds or replaces a product; without `texts` those that are indexed stay. Drops what is cached and no longer holds. */
  put(record: IndexRecord, texts?: IndexTexts): void {
    const [id, changed, title] = record;
    this.lastChange = Math.max(this.lastChange, changed);
    const known = this.rowsById.get(id);
    if (title === null && known === undefined) return;
    this.caches.dropOnChange();
    const row = known ?? this.ids.push(id) - 1;
    this.rowsById.set(id, row);
    this.rowChanges[row] = changed;
    this.listed[row] = title !== null;
    if (title === null) this.clearRow(row);
    else this.setColumns(row, this.titleIn(row, title, texts), record);
    if (title !== null && texts) this.indexTexts(row, texts, record[13]);
  }

  /** The values that a row has of a facet. */
  valuesOf(row: number, facet: string): readonly string[] {
    const facetCode = this.facetValues.facetCode(facet);
    const codes = this.facets.valuesOf(row).filter((code) => this.facetValues.facetOf[code] === facetCode);
    return codes.map((code) => this.facetValues.values[code] as string);
  }

  /** A record has the title in the shop's language; that in another one comes with the texts, and stays without them. */
  private titleIn(row: number, title: string, texts: IndexTexts | undefined): string {
    const known = this.language.locale === undefined ? title : (this.titleKeys[row] ?? title);
    return texts?.translated?.titleKey ?? known;
  }

  private clearRow(row: number): void {
    this.facetLabels.set(row, []);
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
    return variants.flatMap(([price = 0, isAvailable = 0, ...optionIndexes]) => {
      const [first = -1, second = -1, third = -1] = optionIndexes.map((index) => codes[index] ?? -1);
      return [price, isAvailable, first, second, third];
    });
  }

  private indexTexts(row: number, { words, codes, document, translated }: IndexTexts, revision: number): void {
    if (translated) this.facetLabels.set(row, translated.labels);
    const [title = '', joined = '', facets = ''] = words.split('\n');
    const inTitle = new Set([...wordsOfLine(title), ...wordsOfLine(joined)]);
    const inFacets = new Set(wordsOfLine(facets).filter((word) => !inTitle.has(word)));
    this.words.set(row, [...atPosition(inTitle, titleWord), ...atPosition(inFacets, 0)]);
    this.lexemes.set(row, parseTsvector(document));
    this.codes.set(row, atPosition(new Set(wordsOfLine(codes)), 0));
    this.titleWords[row] = title;
    this.titleWordCounts[row] = significantWords(wordsOfLine(title), this.language).length;
    this.setTextRevision(row, revision);
  }

  private setTextRevision(row: number, revision: number): void {
    if (this.textRevisions[row] !== revision) this.caches.dropOnTextChange();
    this.textRevisions[row] = revision;
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

const wordsOfLine = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

const atPosition = (words: Iterable<string>, position: number): readonly WordPositions[] =>
  Array.from(words, (word) => [word, [position]]);
