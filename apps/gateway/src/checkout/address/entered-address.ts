import type { CustomerAddress } from '@millrace/contracts';
import type { MailingAddressInput } from '../../generated/shop.js';
import { countryCodeOf } from './countries.js';

/** An address as it was entered: trimmed, without empty fields. It may be incomplete. */
export const toCustomerAddress = ({ country, province, ...given }: MailingAddressInput): CustomerAddress => {
  const { countryCode = country, provinceCode = province } = given;
  const fields = {
    ...given,
    countryCode: countryCode == null || countryCode.trim() === '' ? undefined : countryCodeOf(countryCode),
    provinceCode: provinceCode?.toUpperCase(),
  };
  const entries = Object.entries(fields).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
};
