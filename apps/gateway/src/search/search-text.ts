/** Longer texts are cut before anything looks at them. */
const maxInputLength = 8_000;

/** What a person may look for: no control characters, no half characters, spaces once. */
export const normalizeSearchText = (text: string): string =>
  text
    .slice(0, maxInputLength)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
