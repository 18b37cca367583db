import { type Comparator, comparators, type Term } from './query.js';

/** Brackets, connectives, modifiers and terms. */
export type Token = Readonly<{ kind: '(' | ')' | 'AND' | 'OR' | 'NOT' }> | Term;

type ScannedValue = Readonly<{ text: string; form: Term['form']; end: number }>;

/** The tokens of a query in order, in linear time. */
export const tokensOf = (query: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < query.length; ) {
    const letter = query[at] as string;
    if (isSpace(letter)) at += 1;
    else if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter });
      at += 1;
    } else if (letter === '-' && at + 1 < query.length && !isSpace(query[at + 1] as string)) {
      tokens.push({ kind: 'NOT' });
      at += 1;
    } else {
      const [token, end] = wordAt(query, at);
      if (token) tokens.push(token);
      at = end;
    }
  }
  return tokens;
};

const wordAt = (query: string, at: number): readonly [Token | undefined, end: number] => {
  const first = valueAt(query, at, 'name');
  const isConnective = first.text === 'AND' || first.text === 'OR' || first.text === 'NOT';
  // An escaped connective is a word.
  if (isConnective && first.form === 'bare' && query[at] !== '\\' && query[first.end] !== ':')
    return [{ kind: first.text }, first.end];
  const comparator = first.form === 'bare' && first.text !== '' ? comparatorAt(query, first.end) : undefined;
  if (comparator === undefined) {
    const { text, form, end } = valueAt(query, at, 'words');
    return [
      text === '' && form !== 'prefix' ? undefined : { kind: 'term', comparator: ':', value: text, form },
      Math.max(end, at + 1),
    ];
  }
  const { text, form, end } = valueAt(query, first.end + comparator.length, 'value');
  const term = { kind: 'term', field: first.text, comparator, value: text, form } as const;
  const [more, behind] = form === 'prefix' ? [[], end] : listedAt(query, end);
  if (more.length === 0) return [term, behind];
  const [value = '', ...or] = [...(form === 'quoted' ? [text] : text.split(',')), ...more];
  return [{ ...term, value, or, form: 'quoted' }, behind];
};

/** Further values of a list of quoted ones: `"A","B"`. */
const listedAt = (query: string, from: number): readonly [values: readonly string[], end: number] => {
  const values: string[] = [];
  let at = from;
  while (query[at] === ',') {
    const { text, end } = valueAt(query, at + 1, 'listed');
    if (text !== '') values.push(text);
    at = end;
  }
  return [values, at];
};

/** The longest comparator at a position. */
const comparatorAt = (query: string, at: number): Comparator | undefined => {
  const found = comparators.filter((comparator) => query.startsWith(comparator, at));
  return found.toSorted((a, b) => b.length - a.length)[0];
};

/**
 * Scans a quoted text, or up to a space or bracket; a name ends at a colon, a listed value at a comma, another value at a comma before a
 * quote. A backslash escapes the next character.
 */
const valueAt = (query: string, from: number, as: 'name' | 'words' | 'value' | 'listed'): ScannedValue => {
  const quote = query[from];
  if (isQuote(quote)) return quotedAt(query, from + 1, quote);
  let text = '';
  let isStarred = false;
  let at = from;
  for (; at < query.length; at++) {
    const letter = query[at] as string;
    if (isSpace(letter) || letter === '(' || letter === ')' || (as === 'name' && letter === ':')) break;
    if (letter === ',' && (as === 'listed' || (as === 'value' && isQuote(query[at + 1])))) break;
    isStarred = letter === '*';
    if (letter === '\\' && at + 1 < query.length) at += 1;
    text += query[at];
  }
  return isStarred ? { text: text.slice(0, -1), form: 'prefix', end: at } : { text, form: 'bare', end: at };
};

/** An unclosed quotation ends with the text. */
const quotedAt = (query: string, from: number, quote: string): ScannedValue => {
  let text = '';
  let at = from;
  for (; at < query.length && query[at] !== quote; at++) {
    if (query[at] === '\\' && at + 1 < query.length) at += 1;
    text += query[at];
  }
  return { text, form: 'quoted', end: Math.min(at + 1, query.length) };
};

const isQuote = (letter: string | undefined): letter is '"' | "'" => letter === '"' || letter === "'";
const isSpace = (letter: string): boolean => letter.trim() === '';
