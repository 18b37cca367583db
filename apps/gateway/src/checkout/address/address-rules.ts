import type { Address } from '@millrace/contracts';
import { addressFormat, isPostalCode } from './address-format.js';

/** A rule of its country that an address breaks: the field, and the rule for its buyer. */
export type AddressError = Readonly<{ name: keyof Address; message: string }>;

const addressError = (name: keyof Address, message: string): AddressError => ({ name, message });

const withArticle =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)| (Islands|Republic|Territories)$/;

/** The name of a country with its article, in English. */
const inSentence = (countryCode: string): string => {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(countryCode) ?? countryCode;
  return withArticle.test(name) ? `the ${name}` : name;
};

/** What is wrong with an address by the rules of its country; it fits the contract. */
export const brokenRules = ({ countryCode, zip, provinceCode }: Address): readonly AddressError[] => {
  const errors: AddressError[] = [];
  const { postalCodeExample, provinces } = addressFormat(countryCode);
  const country = inSentence(countryCode);
  if (!isPostalCode(countryCode, zip)) {
    const such = postalCodeExample ? `, such as ${postalCodeExample}` : '';
    errors.push(addressError('zip', `Enter a valid ${countryCode === 'US' ? 'ZIP' : 'postal'} code for ${country}${such}.`));
  }
  const [first] = provinces?.provinces ?? [];
  if (provinces && !provinces.provinces.some(({ code }) => code === provinceCode)) {
    const such = first ? `, such as ${first.code} for ${first.name}` : '';
    errors.push(addressError('provinceCode', `Select a ${provinces.kind.toLowerCase()} of ${country}${such}.`));
  }
  return errors;
};
