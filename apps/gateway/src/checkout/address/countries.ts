const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code of each country (ISO 3166) by its English name in lower case. */
const codes = new Map(
  letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(first + second);
      return name === undefined ? [] : [[name.toLowerCase(), first + second] as const];
    }),
  ),
);

/** The code of a country by its code or its English name; the text itself in capitals for any other. */
export const countryCodeOf = (country: string): string => codes.get(country.trim().toLowerCase()) ?? country.trim().toUpperCase();

/** The English name of a country; `undefined` for an unknown code. */
export const countryName = (code: string | undefined): string | undefined =>
  code !== undefined && /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
