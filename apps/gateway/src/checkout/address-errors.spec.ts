import { describe, expect, it } from 'vitest';
import { toAddress } from './address/to-address.js';
import { addressErrors } from './address-errors.js';
import { addressFormat } from './address/address-format.js';

const errorsOf = (countryCode: string, zip: string, provinceCode = '') =>
  addressErrors(toAddress({ lastName: 'Byron', address1: 'Mill 1', city: 'Town', countryCode, zip, provinceCode })).map(
    ({ field }) => (field ?? []).slice(1).join('.'),
  );
const zip = 'shippingAddress.zip';
const province = 'shippingAddress.provinceCode';

describe('an address, by the rules of its country', () => {
  it.each([
    ['DE', '10115'],
    ['GB', 'sw1a 1aa'],
    ['NL', '1012ab'],
    ['PL', '00001'],
    ['SE', '11120'],
    ['DE', '01067'],
    ['FI', '00100'],
    ['US', '00501', 'NY'],
    ['FR', '01000'],
    ['IE', 'd02 x285'],
    ['PT', '1000-001'],
    ['CH', ' 8001 '],
    ['US', '94103-1234', 'CA'],
    ['CA', 'k1a 0b1', 'on'],
    ['JP', '1000001', 'JP-13'],
    ['IT', '00184', 'RM'],
    ['AU', '2000', 'nsw'],
    ['ES', '28001', 'M'],
    ['MT', 'VLT 1117'],
    ['AQ', 'nobody knows'],
  ])('in %s with %j is valid', (country, code, state = '') => expect(errorsOf(country, code, state)).toEqual([]));

  it.each([
    ['DE', '00000', '', [zip]],
    ['DE', '00123', '', [zip]],
    ['US', '00000-0000', 'CA', [zip]],
    ['FI', '00000', '', [zip]],
    ['JP', '000-0000', 'JP-13', [zip]],
    ['CZ', '000 00', '', [zip]],
    ['NL', '0000 AB', '', [zip]],
    ['DE', 'x', '', [zip]],
    ['DE', '1011', '', [zip]],
    ['GB', '10115', '', [zip]],
    ['NL', '1012', '', [zip]],
    ['CH', '80001', '', [zip]],
    ['US', 'zzz', 'CA', [zip]],
    ['US', '94103', '', [province]],
    ['US', '94103', 'ZZ', [province]],
    ['CA', '94103', 'CA', [zip, province]],
    ['IT', '00184', 'Roma', [province]],
    ['JP', '100-0001', '', [province]],
  ])('in %s with %j and %j has errors at the right fields', (country, code, state, expected) =>
    expect(errorsOf(country, code, state)).toEqual(expected),
  );

  it.each([
    ['US', 'zzz', 'NY', 'Enter a valid ZIP code for the United States, such as 94103.'],
    ['NL', '1', '', 'Enter a valid postal code for the Netherlands, such as 1012 AB.'],
    ['DE', '00000', '', 'Enter a valid postal code for Germany, such as 10115.'],
    ['US', '90210', '', 'Select a state of the United States, such as AL for Alabama.'],
    ['JP', '100-0001', '', 'Select a prefecture of Japan, such as JP-01 for Hokkaido.'],
  ])('in %s with %j and %j has a readable message', (countryCode, code, provinceCode, sentence) => {
    const address = toAddress({ lastName: 'Byron', address1: 'Mill 1', city: 'Town', countryCode, zip: code, provinceCode });
    expect(addressErrors(address).map(({ message }) => message)).toEqual([sentence]);
  });

  it('has an example that matches its own rules', () => {
    for (const country of 'AT AU BE CA CH CZ DE DK ES FI FR GB IE IT JP LU NL NO NZ PL PT SE US'.split(' ')) {
      const { postalCodeExample = '', provinces } = addressFormat(country);
      expect([country, errorsOf(country, postalCodeExample, provinces?.provinces[0]?.code)]).toEqual([country, []]);
    }
  });

  it.each([
    ['JP', '1000001', true],
    ['JP', '100-0001', true],
    ['PL', '00001', true],
    ['PT', '1000001', true],
    ['PT', '10000', false],
    ['PL', '000011', false],
    ['PL', '00-000', false],
    ['PL', '00000', false],
    ['DE', '00000', false],
    ['DE', '01067', true],
    ['SE', '111 20', true],
    ['US', '00501-0001', true],
  ])('has a pattern for clients: %s %j: %j', (country, code, fits) =>
    expect(new RegExp(addressFormat(country).postalCodePattern ?? '-').test(code)).toBe(fits),
  );

  it('lists each province once', () => {
    const counted = ['US', 'CA', 'AU', 'IT', 'ES', 'JP'].map((country) => addressFormat(country).provinces?.provinces ?? []);
    expect(counted.map((provinces) => provinces.length)).toEqual([62, 13, 8, 107, 52, 47]);
    for (const provinces of counted) expect(new Set(provinces.map(({ code }) => code)).size).toBe(provinces.length);
  });
});
