import { storable } from '@millrace/views';
import { wordsOf } from './words.js';

/**
 * What a shopper typed, as search conditions: `"a phrase"`, `-without`, `this or that`; the last word may be unfinished.
 * Nothing typed is an error.
 */
export type SearchText = Readonly<{
  /** Goes through `websearch_to_tsquery`. */
  finished: string;
  /** Letters and digits only, so that `to_tsquery` takes it as it is. */
  unfinished: string;
  /** How the two are joined. */
  joiner: '&&' | '||';
  /** For forgiving comparison: the words meant, plain. */
  words: readonly string[];
}>;

const mostWords = 8;
const longestWord = 60;

export const readSearchText = (typed: string): SearchText => {
  const text = storable(typed).replace(/\s+/g, ' ').trim();
  const meant = wordsOf(text.replace(/(^|\s)-\S+/g, ' ')).slice(0, mostWords);
  const words = meant.map((word) => word.slice(0, longestWord));
  const [, before = '', last = ''] = /^(.*?)(\S*)$/s.exec(text) ?? [];
  const parts = last.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isFinished = parts.length === 0 || last.startsWith('-') || quotes(text) > 0;
  if (isFinished) return { finished: text, unfinished: '', joiner: '&&', words };
  return {
    finished: [before.replace(/\bor\s*$/i, '').trim(), ...parts.slice(0, -1)].join(' ').trim(),
    unfinished: (parts.at(-1) ?? '').slice(0, longestWord),
    joiner: /\bor\s*$/i.test(before) && parts.length === 1 ? '||' : '&&',
    words,
  };
};

const quotes = (text: string): number => text.split('"').length - 1;
