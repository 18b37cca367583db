import type { UnitSystem } from '../generated/shop.js';

/** The name of a country or a currency in English; the code where it has none. */
export const nameInEnglish = (type: 'region' | 'currency', code: string): string =>
  new Intl.DisplayNames('en', { type }).of(code) ?? code;

/** The symbol of a currency, as short as it is written. */
export const symbolOf = (currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** Liberia, Myanmar and the United States; source: the Unicode CLDR, supplemental measurement data (with GB metric but for roads). */
const imperial: ReadonlySet<string> = new Set(['LR', 'MM', 'US']);

/** How lengths and weights are written in a country. */
export const unitSystemOf = (country: string): UnitSystem => (imperial.has(country) ? 'IMPERIAL_SYSTEM' : 'METRIC_SYSTEM');
