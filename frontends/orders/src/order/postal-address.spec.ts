import { expect, it } from 'vitest';
import { postalAddress } from './postal-address.ts';

const lines = (countryCode: string, zip: string, city: string, provinceCode = '') =>
  postalAddress(
    { firstName: 'Ada', lastName: 'Byron', address1: '7 Mill Lane', address2: '', city, zip, provinceCode, countryCode },
    (code) => code,
  ).slice(2, -1);

it.each([
  ['US', '90210', 'Berlin', 'NY', ['Berlin, NY 90210']],
  ['DE', '10115', 'Berlin', '', ['10115 Berlin']],
  ['CA', 'K1A 0B1', 'Ottawa', 'ON', ['Ottawa ON K1A 0B1']],
  ['AU', '2000', 'Sydney', 'NSW', ['Sydney NSW 2000']],
  ['GB', 'SW1A 1AA', 'London', '', ['London', 'SW1A 1AA']],
  ['IT', '00184', 'Roma', 'RM', ['00184 Roma RM']],
  ['JP', '100-0001', 'Chiyoda', 'JP-13', ['〒100-0001', 'Chiyoda']],
  ['FR', '75001', 'Paris', '', ['75001 Paris']],
])('in %s an address has the format of the country', (country, zip, city, province, written) =>
  expect(lines(country, zip, city, province)).toEqual(written),
);

it('has no line for a missing value', () => {
  const erased = { firstName: '', lastName: '', address1: '', address2: null, city: '', zip: '', provinceCode: null };
  for (const countryCode of ['', 'US', 'JP', 'GB'])
    expect(postalAddress({ ...erased, countryCode }, (code) => code)).toEqual([countryCode].filter(Boolean));
});
