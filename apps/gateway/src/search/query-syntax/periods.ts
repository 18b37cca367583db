/** Milliseconds since the epoch, inclusive. */
export type Period = Readonly<{ min: number; max: number }>;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** `now` is the end of time: nothing is later, and every page of a list gets the same value. */
const latest = 8_640_000_000_000_000;

/** The period of a date: `2024`, `2024-05` and `2024-05-17` whole, an instant to its second, `now`; UTC without a time zone. */
export const periodOf = (text: string): Period | undefined => {
  if (text === 'now') return { min: latest, max: latest };
  const [whole, year = '', month, day, hour, minute, second, zone = 'Z'] = shape.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  if (hour !== undefined) return instantOf(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${zone}`);
  const start = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const isDate = day === undefined || new Date(start).toISOString().startsWith(whole);
  if (Number.isNaN(start) || !isDate) return undefined;
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { min: start, max: end.getTime() - 1 };
};

const instantOf = (text: string): Period | undefined => {
  const min = Date.parse(text);
  return Number.isNaN(min) ? undefined : { min, max: min + 999 };
};
