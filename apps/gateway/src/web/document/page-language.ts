/** The cookie with the language that a shopper chose. */
const cookieName = 'millrace-language';

const maxHeaderLength = 1_000;

type Headers = Readonly<{ cookie?: string | undefined; 'accept-language'?: string | undefined }>;

/** The languages of a header `accept-language` (RFC 9110) by their preference; those that are not accepted, and invalid ones, are left out. */
const acceptedIn = (header: string): readonly string[] =>
  header
    .slice(0, maxHeaderLength)
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.split(';', 2).map((piece) => piece.trim());
      return { tag: tag.toLowerCase(), weight: Number(quality.replace(/^q=/i, '')) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);

/** The offered language of a tag: the tag itself, or its language without a region. */
const offeredFor = (offered: readonly string[], tag: string): string | undefined =>
  offered.find((language) => language.toLowerCase() === tag) ?? offered.find((language) => language === tag.split('-', 1)[0]);

const chosenIn = (header: string): string | undefined =>
  header
    .split(/; */)
    .map((cookie) => cookie.split('=', 2))
    .find(([name]) => name === cookieName)?.[1];

/**
 * The language of a page, one of `offered`: that which the shopper chose, else that which the browser prefers, else the first. `offered`: language
 * tags, at least one.
 */
export const pageLanguageOf = (
  offered: readonly [string, ...string[]],
  { cookie = '', 'accept-language': accepted = '' }: Headers,
): string => {
  const chosen = chosenIn(cookie);
  if (chosen !== undefined && offered.includes(chosen)) return chosen;
  for (const tag of acceptedIn(accepted)) {
    const language = tag === '*' ? offered[0] : offeredFor(offered, tag);
    if (language !== undefined) return language;
  }
  return offered[0];
};
