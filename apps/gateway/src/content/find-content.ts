import { plainText } from '@millrace/rich-text';
import { wordsOf } from '../search/query-syntax/match-term.js';
import type { ArticleModel, Content } from './content.js';
import type { ContentRow, PageRow } from './content-row.js';

type Indexed = Readonly<{ title: readonly string[]; all: readonly string[] }>;

/** The words of rows: a row is of one version, so its words do not change. */
const known = new WeakMap<ContentRow['details'], Indexed>();

const indexed = ({ kind, details }: PageRow | ArticleModel): Indexed => {
  const before = known.get(details);
  if (before) return before;
  const title = wordsOf(details.title);
  const more = kind === 'article' ? `${details.tags.join(' ')} ${details.author} ${plainText(details.summaryHtml ?? '')}` : '';
  const words = { title, all: [...new Set([...title, ...wordsOf(more), ...wordsOf(plainText(details.bodyHtml))])] };
  known.set(details, words);
  return words;
};

const countIn = (words: readonly string[], typed: readonly string[]): number =>
  typed.filter((word, index) => words.some((one) => (index === typed.length - 1 ? one.startsWith(word) : one === word))).length;

/**
 * The pages and articles with all words of a text in title, text, tags or author, the last word as a beginning; those with most of them in the title
 * first. An empty text finds nothing.
 */
export const findContent = <Row extends PageRow | ArticleModel>(rows: readonly Row[], text: string): readonly Row[] => {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  return rows
    .map((row) => ({ row, words: indexed(row) }))
    .filter(({ words }) => countIn(words.all, typed) === typed.length)
    .map(({ row, words }) => ({ row, rank: countIn(words.title, typed) }))
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ row }) => row);
};

/** The pages and articles that a text finds. */
export const findIn = ({ pages, articles }: Content, text: string) => ({
  pages: findContent(pages, text),
  articles: findContent(articles, text),
});
