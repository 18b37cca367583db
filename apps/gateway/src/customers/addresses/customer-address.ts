import type { MailingAddressResolvers } from '../../generated/shop.js';
import { mailingAddressGid } from '../../identity/gid.js';
import type { AddressModel } from '../model/customer.model.js';
import { countryName } from '../../checkout/address/countries.js';

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
