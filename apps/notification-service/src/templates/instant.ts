/** An instant (RFC 3339) to the minute in UTC, as it is written in the language (BCP 47) of a country (ISO 3166). */
export const instantIn = (language: string, countryCode: string): ((at: string) => string) => {
  const format = new Intl.DateTimeFormat(`${language}-${countryCode}`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  return (at) => format.format(new Date(at));
};
