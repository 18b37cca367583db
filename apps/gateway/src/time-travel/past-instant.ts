import { badUserInput } from '../graphql/errors.js';

const rfc3339Pattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The tolerated clock skew of clients and services. */
const clockSkewMs = 5_000;

const isDate = (date: string): boolean => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
};

/**
 * A client's instant in UTC with milliseconds, as in events; `undefined` when absent. Throws `BAD_USER_INPUT` for an instant that is not
 * RFC 3339 with a time zone, or in the future.
 */
export const pastInstant = (given: unknown, argument: string): string | undefined => {
  if (given === undefined || given === null) return undefined;
  const [text, date = ''] = (typeof given === 'string' && rfc3339Pattern.exec(given)) || [];
  if (text === undefined || !isDate(date)) throw badUserInput('not an instant: write it as 2026-01-31T12:30:00.000Z', argument);
  const instant = Date.parse(text);
  if (instant > Date.now() + clockSkewMs) throw badUserInput('this is yet to come: only what was can be asked for', argument);
  return new Date(instant).toISOString();
};
