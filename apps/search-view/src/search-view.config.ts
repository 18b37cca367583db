import { type Static, Type } from 'typebox';

export const SearchViewConfig = Type.Object({
  /** The database of the view's rows, in the schema `search_view`; whoever is named in it must be allowed to make that schema. */
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://' }),
  SYNONYMS_FILE: Type.String({ default: 'data/synonyms.csv', description: 'words for the same thing, a line each' }),
});
export type SearchViewConfig = Static<typeof SearchViewConfig>;
