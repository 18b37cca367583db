/** Compares two instants as the log writes them (RFC 3339 in UTC, up to nine decimals): negative, zero or positive. */
export const compareInstants = (a: string, b: string): number => {
  const [left, right] = [comparable(a), comparable(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const comparable = (instant: string): string => {
  const [seconds = '', decimals = ''] = instant.replace('Z', '').split('.');
  return `${seconds}.${decimals.padEnd(9, '0')}`;
};
