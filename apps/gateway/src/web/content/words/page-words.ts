import { words as de } from './de.js';
import { type PageWords, words as en } from './en.js';

/** The words in a language; English for one that has none. `language`: a language tag. */
export const wordsIn = (language: string): PageWords => (language === 'de' ? de : en);
