/** The null character and lone surrogates, which databases refuse. */
const invalidCharacters = /\0|\p{Cs}/u;

/** The JSON path of the first text with an invalid character; `undefined` when there is none. */
export const invalidTextPath = (value: unknown, path = ''): string | undefined => {
  if (typeof value === 'string') return invalidCharacters.test(value) ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = invalidTextPath(inner, `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};
