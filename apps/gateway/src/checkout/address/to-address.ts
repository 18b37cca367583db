import type { Address } from '@millrace/contracts';
import type { MailingAddressInput } from '../../generated/shop.js';
import { countryCodeOf } from './countries.js';
import { postalCode } from './address-format.js';

const text = (value: string | null | undefined): string => value?.trim() ?? '';
const optional = (name: 'address2' | 'provinceCode' | 'phone', value: string | null | undefined) =>
  text(value) === '' ? {} : { [name]: text(value) };

/** Only `country` may be a name: another text in `countryCode` is refused by the contract. */
const countryOf = ({ countryCode, country }: MailingAddressInput): string =>
  text(countryCode).toUpperCase() || countryCodeOf(text(country));

/** The address of a command, trimmed; absent fields are left to its contract. */
export const toAddress = (given: MailingAddressInput): Address => ({
  firstName: text(given.firstName),
  lastName: text(given.lastName),
  address1: text(given.address1),
  ...optional('address2', given.address2),
  city: text(given.city),
  zip: postalCode(countryOf(given), text(given.zip)),
  ...optional('provinceCode', (given.provinceCode ?? given.province)?.toUpperCase()),
  countryCode: countryOf(given),
  ...optional('phone', given.phone),
});

/** An incomplete address for a delivery quote: a dash for each missing required field. */
export const toQuoted = (given: MailingAddressInput): Address => {
  const known = Object.entries(toAddress(given)).filter(([, value]) => value !== '');
  const unknown = { firstName: '-', lastName: '-', address1: '-', city: '-', zip: '-', countryCode: '' };
  return { ...unknown, ...Object.fromEntries(known) };
};
