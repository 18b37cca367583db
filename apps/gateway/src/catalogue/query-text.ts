/** Longer texts are cut before anything looks at them. */
const longest = 8_000;

/** What a person may look for: no control characters, no half characters, spaces once. */
export const searchable = (text: string): string =>
  text
    .slice(0, longest)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
