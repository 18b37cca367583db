import type { ListedProduct } from '@millrace/contracts';
import { LRUCache } from 'lru-cache';
import type { BooleanQuery } from '../query-parser/boolean-query.js';
import { RowBuffers } from './row-buffers.js';
import type { FilterResult, MatchResult } from './row-sets.js';

/** By row, words between blanks, so that a search for a part of the text finds whole words only. */
export type PhraseTexts = Readonly<{ titles: readonly string[]; allFields: readonly string[] }>;

/** `rows` is the list that was filtered: the result holds for this very list only. */
type CachedFilter = Readonly<{ rows: ArrayLike<number>; result: FilterResult }>;

/** A document as it was at a change of its row. */
type CachedDocument = Readonly<{ change: number; product: ListedProduct }>;

/** UTF-16 units, estimated: the documents of about 10,000 products of the sample catalogue's kind. */
const maxDocumentSize = 32_000_000;
const documentSize = ({ product }: CachedDocument): number =>
  1_000 + product.descriptionHtml.length + 400 * product.variants.length;

/** All that is cached of one `ProductIndex`, which says when to drop it. Each cache is bounded; the least recently used go first. */
export class IndexCaches {
  /** The query that a text typed was interpreted as, until a text of a product changes. */
  readonly queries = new LRUCache<string, BooleanQuery>({ max: 2_000 });
  /** By query as JSON, until a text of a product changes. At most a million rows of sixteen bytes. */
  readonly matches = new LRUCache<string, MatchResult>({
    maxSize: 1_000_000,
    sizeCalculation: ({ rows }) => 100 + rows.length,
  });
  /** By list, filters and whether facets are counted, until any product changes. At most three million numbers. */
  readonly filters = new LRUCache<string, CachedFilter>({
    maxSize: 3_000_000,
    sizeCalculation: ({ result }) => 100 + result.offsets.length + result.counts.length,
  });
  /** Documents by row; an entry holds until its row changes. */
  readonly documents = new LRUCache<number, CachedDocument>({ maxSize: maxDocumentSize, sizeCalculation: documentSize });
  /** Made when first needed, until a text of a product changes. */
  phraseTexts: PhraseTexts | undefined;
  /** Made when first needed, until any product changes. */
  listedRows: readonly number[] | undefined;
  readonly buffers = new RowBuffers();

  /** Call when any product changed: its stock, its price, or whether it is listed. */
  dropOnChange(): void {
    this.listedRows = undefined;
    if (this.filters.size > 0) this.filters.clear();
  }

  /** Call when a text changed, or which products are listed. Changes of stock and sales do not affect matches. */
  dropOnTextChange(): void {
    this.phraseTexts = undefined;
    if (this.queries.size > 0) this.queries.clear();
    if (this.matches.size > 0) this.matches.clear();
  }
}
