import { maxEditDistance, editDistance } from './edit-distance.js';

/** A word of products near to the one that was typed; `products`: how many have it. */
export type Correction = Readonly<{ word: string; distance: number; products: number }>;

/**
 * The words of the listed products by code, each with the number of products that have it. Corrections compare all words of similar
 * length: a bit mask of letters rules most of them out before an edit distance is computed.
 */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly products: number[] = [];
  private readonly letterMasks: number[] = [];
  private sortedWords: readonly string[] | undefined;

  /** The code of a word, a new one if needed. Codes are never given up. */
  addWord(word: string): number {
    const known = this.codes.get(word);
    if (known !== undefined) return known;
    const code = this.words.push(word) - 1;
    this.codes.set(word, code);
    this.products.push(0);
    this.letterMasks.push(letterMaskOf(word));
    this.sortedWords = undefined;
    return code;
  }

  /** Adds to the number of products with a word; negative to remove. */
  addProducts(code: number, products: number): void {
    this.products[code] = (this.products[code] ?? 0) + products;
  }

  /** The code of a word that some product has. */
  codeOf(word: string): number | undefined {
    const code = this.codes.get(word);
    return code !== undefined && (this.products[code] ?? 0) > 0 ? code : undefined;
  }

  /** Whether some product has this word. */
  has(word: string): boolean {
    return this.codeOf(word) !== undefined;
  }

  productsWith(word: string): number {
    const code = this.codes.get(word);
    return code === undefined ? 0 : (this.products[code] ?? 0);
  }

  /** Whether some product has a word with this prefix. */
  hasPrefix(prefix: string): boolean {
    const words = this.sorted();
    for (let at = lowerBound(words, prefix); at < words.length && words[at]?.startsWith(prefix); at++)
      if (this.has(words[at] as string)) return true;
    return false;
  }

  /** Words with this prefix, in the order of their code units. */
  withPrefix(prefix: string): readonly string[] {
    const words = this.sorted();
    const found: string[] = [];
    for (let at = lowerBound(words, prefix); at < words.length && words[at]?.startsWith(prefix); at++) {
      const word = words[at] as string;
      if (this.has(word)) found.push(word);
    }
    return found;
  }

  /**
   * The nearest words, at most `max`, all at the least edit distance: those with the same first letter first, then those of more products.
   * Empty for words below four letters.
   */
  corrections(typed: string, max = 3): readonly Correction[] {
    return this.nearest(typed, (word) => word, max);
  }

  /** The same for an unfinished word: words whose beginning of the same length is near. */
  prefixCorrections(typed: string, max = 3): readonly Correction[] {
    return typed.length < 4 ? [] : this.nearest(typed, (word) => word.slice(0, typed.length), max);
  }

  private sorted(): readonly string[] {
    this.sortedWords ??= this.words.toSorted();
    return this.sortedWords;
  }

  private nearest(typed: string, partOf: (word: string) => string, max: number): readonly Correction[] {
    const allowed = maxEditDistance(typed.length);
    if (allowed === 0) return [];
    const letters = letterMaskOf(typed);
    const found: Correction[] = [];
    this.words.forEach((word, code) => {
      const products = this.products[code] ?? 0;
      if (products === 0 || word.length < typed.length - allowed || word.length < 3) return;
      const part = partOf(word);
      if (part.length - typed.length > allowed) return;
      if (part === word && bitCount((this.letterMasks[code] ?? 0) ^ letters) > 2 * allowed) return;
      const distance = editDistance(typed, part, allowed);
      if (distance <= allowed && isPlausible(typed, part, distance)) found.push({ word, distance, products });
    });
    const order = (a: Correction, b: Correction) =>
      a.distance - b.distance ||
      Number(b.word[0] === typed[0]) - Number(a.word[0] === typed[0]) ||
      b.products - a.products ||
      (a.word < b.word ? -1 : 1);
    const best = found.toSorted(order);
    const least = best[0]?.distance;
    return best.filter(({ distance }) => distance === least).slice(0, max);
  }
}

/** Of a short word the first letter must be right, unless the first two letters were swapped. */
const isPlausible = (typed: string, word: string, distance: number): boolean =>
  typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]) || (distance === 1 && typed.length > 4);

const letterMaskOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitCount = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const lowerBound = (words: readonly string[], prefix: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
};
