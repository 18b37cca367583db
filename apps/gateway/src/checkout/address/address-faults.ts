import type { Address } from '@millrace/contracts';
import type { InputFault } from '../../cart/input-faults.js';
import { addressFormat, isPostalCode } from './address-format.js';

const place = (name: keyof Address): readonly string[] => ['shippingAddress', name];

const nameOf = (countryCode: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(countryCode) ?? countryCode;

/** What is wrong with an address by the rules of its country; one that fits the contract otherwise. */
export const addressFaults = ({ countryCode, zip, provinceCode }: Address): readonly InputFault[] => {
  const faults: InputFault[] = [];
  const { postalCodeExample, provinces } = addressFormat(countryCode);
  if (!isPostalCode(countryCode, zip)) {
    const such = postalCodeExample ? `, such as ${postalCodeExample}` : '';
    faults.push({ path: place('zip'), kind: 'wrong', message: `must be a postal code of ${nameOf(countryCode)}${such}` });
  }
  if (provinces && !provinces.provinces.some(({ code }) => code === provinceCode)) {
    const message = `must be a ${provinces.kind.toLowerCase()} of ${nameOf(countryCode)}, such as ${provinces.provinces[0]?.code}`;
    faults.push({ path: place('provinceCode'), kind: 'wrong', message });
  }
  return faults;
};
