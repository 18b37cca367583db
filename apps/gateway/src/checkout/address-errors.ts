import type { Address } from '@millrace/contracts';
import { brokenRules } from './address/address-rules.js';
import type { CheckoutError } from './checkout-errors.js';

/** The user errors of an address by the rules of its country; it fits the contract. */
export const addressErrors = (address: Address): readonly CheckoutError[] =>
  brokenRules(address).map(({ name, message }) => ({ code: 'INVALID', message, field: ['input', 'shippingAddress', name] }));
