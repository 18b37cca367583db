import type { VariablesOf } from '@shop/kit';
import type { CheckoutCompleteMutation } from './checkout-complete.mutation.ts';

export type CheckoutInput = VariablesOf<typeof CheckoutCompleteMutation>['input'];

/** By the names of the form's controls. */
export type Values = Readonly<Record<string, string>>;
export type Faults = Readonly<Record<string, string>>;

let draft: Values = {};

/** What was typed last: still there when another card is tried. Lives as long as the tab, and nowhere but in its memory. */
export const lastDraft = (): Values => draft;

export const valuesOf = (form: HTMLFormElement): Values => {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  draft = Object.fromEntries(entries);
  return draft;
};

export const inputOf = (cartId: string, values: Values): CheckoutInput => {
  const text = (name: string) => values[name] ?? '';
  return {
    cartId,
    email: text('email'),
    shippingAddress: {
      firstName: text('firstName'),
      lastName: text('lastName'),
      address1: text('address1'),
      address2: text('address2'),
      zip: text('zip'),
      city: text('city'),
      provinceCode: text('provinceCode'),
      countryCode: text('countryCode'),
      phone: text('phone'),
    },
    deliveryOptionHandle: text('deliveryOptionHandle'),
    payment: { provider: 'simulated', token: text('token') },
  };
};
