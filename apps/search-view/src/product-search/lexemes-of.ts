import type { DataSource } from 'typeorm';
import { lexemesIn } from '../shelf/lexemes.js';
import type { Placed } from '../shelf/word-index.js';

/** By text its lexemes, each with the positions it has there. */
export type Lexemes = ReadonlyMap<string, readonly Placed[]>;

const memory = new WeakMap<DataSource, Map<string, readonly Placed[]>>();
const most = 20_000;

/** What texts become in the search documents of a build: its dictionary says so, always the same, so it is asked once. */
export const lexemesOf = async (dataSource: DataSource, texts: readonly string[]): Promise<Lexemes> => {
  const kept = memory.get(dataSource) ?? new Map<string, readonly Placed[]>();
  memory.set(dataSource, kept);
  const found = new Map(texts.map((text) => [text, kept.get(text)]));
  const unknown = [...found].flatMap(([text, lexemes]) => (lexemes ? [] : [text]));
  const rows: readonly { text: string; lexemes: string }[] =
    unknown.length === 0
      ? []
      : await dataSource.query(`SELECT text, to_tsvector('shop_words', text)::text AS lexemes FROM unnest($1::text[]) AS text`, [
          unknown,
        ]);
  for (const row of rows) {
    const lexemes = lexemesIn(row.lexemes);
    found.set(row.text, lexemes);
    kept.set(row.text, lexemes);
  }
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return found as Lexemes;
};
