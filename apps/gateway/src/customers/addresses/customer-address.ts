import type { CustomerAddress } from '@millrace/contracts';
import type { MailingAddressInput, MailingAddressResolvers } from '../../generated/shop.js';
import { mailingAddressGid } from '../../identity/gid.js';
import type { AddressModel } from '../model/customer.model.js';
import { countryCodeOf, countryName } from '../../checkout/address/countries.js';

/** The address that a customer entered: trimmed, without empty fields. */
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

const words = (...parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part).join(' ');
const linesOf = (...parts: readonly (string | null | undefined)[]): string[] => parts.flatMap((part) => (part ? [part] : []));

const nameOf = ({ firstName, lastName }: AddressModel): string | null => words(firstName, lastName) || null;

export const mailingAddressResolvers: MailingAddressResolvers = {
  id: ({ id }) => (id === undefined ? null : mailingAddressGid(id)),
  name: nameOf,
  country: ({ countryCode }) => countryName(countryCode) ?? null,
  countryCodeV2: ({ countryCode }) => countryCode ?? null,
  province: ({ provinceCode }) => provinceCode ?? null,
  latitude: () => null,
  longitude: () => null,
  formatted: (address, { withName, withCompany }) =>
    linesOf(
      withName ? nameOf(address) : null,
      withCompany ? address.company : null,
      address.address1,
      address.address2,
      words(address.city, address.provinceCode, address.zip),
      countryName(address.countryCode),
    ),
  formattedArea: ({ city, provinceCode, countryCode }) =>
    linesOf(city, provinceCode, countryName(countryCode)).join(', ') || null,
};
