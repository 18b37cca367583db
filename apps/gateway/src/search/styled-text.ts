import { escapeUTF8 } from 'entities';

/** A suggestion as escaped HTML, as in the Storefront API: typed text in `<mark>`, completions in `<span>`. */
export const styledText = (suggestion: string, typed: string): string => {
  const words = wordsOf(typed).map(plain);
  const pieces: { isTyped: boolean; text: string }[] = [];
  const add = (text: string, isTyped: boolean) => {
    const last = pieces.at(-1);
    if (last && (last.isTyped === isTyped || text.trim() === '')) last.text += text;
    else if (text !== '') pieces.push({ isTyped, text });
  };
  for (const [part] of suggestion.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const letters = Array.from(part);
    const same = Math.max(0, ...words.map((word) => (plain(part).startsWith(word) ? Array.from(word).length : 0)));
    add(letters.slice(0, same).join(''), true);
    add(letters.slice(same).join(''), false);
  }
  return pieces
    .map(({ isTyped, text }) => `<${isTyped ? 'mark' : 'span'}>${escapeUTF8(text)}</${isTyped ? 'mark' : 'span'}>`)
    .join('');
};

/** Invisible characters, which search ignores. */
const invisibleCharacters = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const wordsOf = (text: string): readonly string[] => text.replace(invisibleCharacters, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
