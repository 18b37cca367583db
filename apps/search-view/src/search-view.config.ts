import { ViewConfig } from '@millrace/views';
import { type Static, Type } from 'typebox';

/** The rows are in schemas that begin with `search_view`. */
export const SearchViewConfig = Type.Object({
  ...ViewConfig.properties,
  SYNONYMS_FILE: Type.String({ default: 'data/synonyms.csv', description: 'words for the same thing, a line each' }),
});
export type SearchViewConfig = Static<typeof SearchViewConfig>;
