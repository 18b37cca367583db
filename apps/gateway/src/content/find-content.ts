import { plainText } from '@millrace/rich-text';
import { wordsOf } from '../search/query-syntax/match-term.js';
import type { ArticleModel, Content } from './content.js';
import type { ContentRow, PageRow } from './content-row.js';
import { type ListedIn, textIn, titleIn } from './content-texts.js';

type Indexed = Readonly<{ title: readonly string[]; all: readonly string[] }>;

/** The words of rows, by language: a row is of one version, so its words do not change. */
const known = new WeakMap<ContentRow['details'], Map<ListedIn, Indexed>>();

const indexed = (row: PageRow | ArticleModel, language: ListedIn): Indexed => {
  const before = known.get(row.details) ?? new Map<ListedIn, Indexed>();
  known.set(row.details, before);
  const words = before.get(language) ?? wordsIn(row, language);
  before.set(language, words);
  return words;
};

const wordsIn = (row: PageRow | ArticleModel, language: ListedIn): Indexed => {
  const title = wordsOf(titleIn(language, row));
  const body = textIn(language, row, 'body_html', row.details.bodyHtml);
  return { title, all: [...new Set([...title, ...wordsOf(ofArticle(row, language)), ...wordsOf(plainText(body))])] };
};

const ofArticle = (row: PageRow | ArticleModel, language: ListedIn): string => {
  if (row.kind === 'page') return '';
  const { tags, author, summaryHtml = '' } = row.details;
  return `${tags.join(' ')} ${author} ${plainText(textIn(language, row, 'summary_html', summaryHtml))}`;
};

const countIn = (words: readonly string[], typed: readonly string[]): number =>
  typed.filter((word, index) => words.some((one) => (index === typed.length - 1 ? one.startsWith(word) : one === word))).length;

/**
 * The pages and articles with all words of a text in title, text, tags or author, in a language, the last word as a beginning; those with most of them
 * in the title first. An empty text finds nothing.
 */
export const findContent = <Row extends PageRow | ArticleModel>(
  rows: readonly Row[],
  text: string,
  language?: ListedIn,
): readonly Row[] => {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  return rows
    .map((row) => ({ row, words: indexed(row, language) }))
    .filter(({ words }) => countIn(words.all, typed) === typed.length)
    .map(({ row, words }) => ({ row, rank: countIn(words.title, typed) }))
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ row }) => row);
};

/** The pages and articles that a text finds in a language. */
export const findIn = ({ pages, articles }: Content, text: string, language: ListedIn) => ({
  pages: findContent(pages, text, language),
  articles: findContent(articles, text, language),
});
