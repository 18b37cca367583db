import type { Address } from '@millrace/contracts';
import type { CheckoutError } from './checkout-errors.js';
import { addressFormat, isPostalCode } from './address/address-format.js';

const addressError = (name: keyof Address, message: string): CheckoutError => ({
  code: 'INVALID',
  message,
  field: ['input', 'shippingAddress', name],
});

const withArticle =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)| (Islands|Republic|Territories)$/;

/** The name of a country with its article, in English. */
const inSentence = (countryCode: string): string => {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(countryCode) ?? countryCode;
  return withArticle.test(name) ? `the ${name}` : name;
};

/** The user errors of an address by the rules of its country; it fits the contract. */
export const addressErrors = ({ countryCode, zip, provinceCode }: Address): readonly CheckoutError[] => {
  const errors: CheckoutError[] = [];
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
