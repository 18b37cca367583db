/** ISO 4217: the currencies without decimals, and with three; all others here have two. */
const decimals: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** The number of decimals of a currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number => decimals[currency] ?? 2;

/** An amount of minor units, not negative, as a decimal number: `{ minor: 1999, currency: 'EUR' }` → `19.99`. */
export const toDecimal = ({ minor, currency }: Readonly<{ minor: number | bigint; currency: string }>): string => {
  const digits = decimalsOf(currency);
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};
