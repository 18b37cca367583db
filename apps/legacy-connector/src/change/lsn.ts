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
