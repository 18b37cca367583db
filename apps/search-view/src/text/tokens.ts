import { lowerCase, withoutAccents, withoutInvisibles } from './normalize.js';

/** A normalized word of a text and its positions there, ascending; the first is 1. */
export type Token = Readonly<{ word: string; positions: readonly number[] }>;

/**
 * A run of text without spaces: its parts, which are words of their own, and the words that several parts make together, from part `from`
 * to part `to`, both included.
 */
type Compound = Readonly<{ parts: readonly string[]; joined: readonly JoinedWord[] }>;
type JoinedWord = Readonly<{ word: string; from: number; to: number }>;

const maxWordLength = 60;
/** A longer join of parts is no word. */
const maxJoinedLength = 40;

/** Words joined by dashes, apostrophes, dots, slashes and the like. */
const compoundPattern = /[\p{L}\p{N}\p{M}]+(?:[-'’ʼ‐‑‒–—./&·_+][\p{L}\p{N}\p{M}]+)*/gu;
const chunks = /[\p{L}\p{N}\p{M}]+/gu;
/** Of a chunk: digits, or characters of scripts without spaces between words, or other letters. */
const runs =
  /\p{N}+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+|[^\p{N}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;
/** Scripts without spaces between words: any two neighbouring characters may be a word. */
const unspacedScript = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const isNumber = /^\p{N}/u;
/** `deskLamp`, `GalaxyS24`: a capital after two lower case letters begins a word. */
const camel = /(?<=\p{Ll}\p{Ll})(?=\p{Lu}(?:\p{Ll}\p{Ll}|$))/u;

/** `10×15`, `10 x 15` and `10x15` become the same. */
const prepareText = (text: string): string => withoutAccents(text).replace(/(?<=\d)\s?[×✕✖x]\s?(?=\d)/gi, ' x ');

/** The compounds of a text in order. Depends on the text only: no locale, no dictionary, no database. */
export const compoundsIn = (text: string): readonly Compound[] =>
  [...prepareText(text).matchAll(compoundPattern)].map(([word]) => compoundOf(word));

/** Fast path for most words: ASCII letters with no capital after the first, or ASCII digits, are always one part. */
const isOnePart = /^(?:[A-Z]?[a-z]+|\d+)$/;

const compoundOf = (compoundWord: string): Compound => {
  if (isOnePart.test(compoundWord)) return { parts: [compoundWord.toLowerCase().slice(0, maxWordLength)], joined: [] };
  const parts: string[] = [];
  const joined: JoinedWord[] = [];
  const note = (from: number) => {
    const own = parts.slice(from);
    const word = own.join('');
    const isWord =
      own.length > 1 && word.length <= maxJoinedLength && own.every((one) => !isNumber.test(one) && !unspacedScript.test(one));
    if (isWord && !joined.some((one) => one.word === word)) joined.push({ word, from, to: parts.length - 1 });
  };
  /** The last character of a run alone, so that each character begins some word. */
  const noteLast = (run: string) =>
    joined.push({ word: Array.from(run).at(-1) as string, from: parts.length - 1, to: parts.length - 1 });
  for (const [chunk] of compoundWord.matchAll(chunks))
    for (const [run] of chunk.matchAll(runs)) {
      const from = parts.length;
      parts.push(...partsOfRun(run).map((part) => lowerCase(part).slice(0, maxWordLength)));
      if (!unspacedScript.test(run)) note(from);
      else noteLast(run);
    }
  note(0);
  return { parts, joined };
};

/** Of scripts without spaces each pair of neighbouring characters (bigrams); of others the words of camel case. */
const partsOfRun = (run: string): readonly string[] => {
  if (!unspacedScript.test(run)) return run.split(camel);
  const signs = Array.from(run);
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
};

/** The compounds of a text; in a text without letters and digits, what stands between blanks are its words. */
const wordsOrSigns = (text: string): readonly Compound[] => {
  const words = compoundsIn(text);
  return words.length > 0 ? words : signsIn(text).map((sign) => ({ parts: [sign], joined: [] }));
};

const signsIn = (text: string): readonly string[] => {
  const signs =
    withoutInvisibles(text)
      .replace(/[\ufe00-\ufe0f]/g, '')
      .normalize('NFC')
      .match(/[^\s\p{Cc}\p{Cs}]+/gu) ?? [];
  return signs.map((some) => Array.from(some).slice(0, maxWordLength).join(''));
};

/** The words of a text, normalized, in order; compounds as their parts. */
export const tokenWordsOf = (text: string): readonly string[] => wordsOrSigns(text).flatMap(({ parts }) => parts);

/** The words of a text with their positions; a word of several parts has the positions of the first and the last of them. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let position = 1;
  for (const { parts, joined } of wordsOrSigns(text)) {
    parts.forEach((word, index) => tokens.push({ word, positions: [position + index] }));
    for (const { word, from, to } of joined)
      tokens.push({ word, positions: from === to ? [position + from] : [position + from, position + to] });
    position += parts.length;
  }
  return tokens;
};
