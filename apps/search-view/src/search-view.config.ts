import { ViewConfig } from '@millrace/views';
import { type Static, Type } from 'typebox';

/** Configuration of the app, from environment variables. */
export const SearchViewConfig = Type.Object({
  ...ViewConfig.properties,
  SYNONYMS_FILE: Type.String({ default: 'data/synonyms.csv', description: 'file of synonyms, a line each' }),
});
export type SearchViewConfig = Static<typeof SearchViewConfig>;
