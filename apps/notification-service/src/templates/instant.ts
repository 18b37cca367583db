/** By locale: making one costs more than writing a whole mail. As many as countries. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (locale: string): Intl.DateTimeFormat => {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    });
  formats.set(locale, format);
  return format;
};

/** An instant (RFC 3339) to the minute in UTC, as it is written in the language (BCP 47) of a country (ISO 3166). */
export const instantIn =
  (language: string, countryCode: string) =>
  (at: string): string =>
    formatFor(`${language}-${countryCode}`).format(new Date(at));
