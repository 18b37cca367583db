import type { ProductIndex } from '../index/product-index.js';
import type { Synonyms } from '../query-parser/synonyms.js';

/** What the interpretation of a text depends on beside the text. */
export type SearchContext = Readonly<{ index: ProductIndex; synonyms: Synonyms }>;
