/** Longer texts are cut first. */
const maxInputLength = 8_000;

/** Normalises a search text: no control characters or lone surrogates, single spaces, at most 500 characters. */
export const normalizeSearchText = (text: string): string =>
  text
    .slice(0, maxInputLength)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
