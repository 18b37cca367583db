/** A log sequence number with both halves as eight hexadecimal digits, so that the order of the texts is that of the numbers. */
export const fullLsn = (lsn: string): string =>
  lsn
    .split('/')
    .map((half) => half.toUpperCase().padStart(8, '0'))
    .join('/');

/** A log sequence number as a number of bytes. */
export const lsnBytes = (lsn: string): number => {
  const [high = '0', low = '0'] = lsn.split('/');
  return Number.parseInt(high, 16) * 2 ** 32 + Number.parseInt(low, 16);
};

/** The log sequence number of one byte before; that of `0/0` is itself. In the form of `fullLsn`. */
export const lsnBefore = (lsn: string): string => {
  const bytes = Math.max(0, lsnBytes(lsn) - 1);
  return fullLsn(`${Math.floor(bytes / 2 ** 32).toString(16)}/${(bytes % 2 ** 32).toString(16)}`);
};
