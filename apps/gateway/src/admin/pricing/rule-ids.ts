import { createHash } from 'node:crypto';
import type { TaxRateDetails } from '@millrace/contracts';

const hashOf = (...parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** The id of the discount of a code: one for a code, in upper and lower case alike. */
export const discountIdOf = (code: string): string => `code-${hashOf(code.trim().toLowerCase())}`;

/** The id of the rate of a place and category from an instant on: putting it again replaces it. */
export const taxRateIdOf = ({ country, province, category, validFrom }: TaxRateDetails): string =>
  `tax-${hashOf(country, province, category, validFrom)}`;
