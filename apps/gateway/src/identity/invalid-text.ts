/** Characters that no text has: the null character, and half a character. Databases refuse them. */
const invalidCharacters = /\0|\p{Cs}/u;

/** The path to the first text in a value that holds an impossible character; `undefined` when there is none. */
export const invalidTextPath = (value: unknown, path = ''): string | undefined => {
  if (typeof value === 'string') return invalidCharacters.test(value) ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = invalidTextPath(inner, `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};
