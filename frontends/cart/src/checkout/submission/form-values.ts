import { checkoutDraft, type Money, type VariablesOf } from '@shop/kit';
import type { CheckoutCompleteMutation } from './checkout-complete.mutation.ts';

export type CheckoutInput = VariablesOf<typeof CheckoutCompleteMutation>['input'];

/** By the names of the form's controls. */
export type Values = Readonly<Record<string, string>>;
export type FormErrors = Readonly<Record<string, string>>;

/** The choice of a bank transfer, beside the tokens of cards. */
export const bankTransfer = 'bank_transfer';

/** Never stored: the shopper enters it each time. */
const payment = 'token';

/** The values that were typed before, by the names of the form's controls. */
export const lastDraft = (): Values => checkoutDraft.get();

export const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const));

/** Stores the typed values for this tab. A field that the form does not show now, such as the state, keeps its last value. */
export const storeDraft = (form: HTMLFormElement) => {
  const { [payment]: _, ...typed } = valuesOf(form);
  checkoutDraft.set({ ...checkoutDraft.get(), ...typed });
};

/** `total`: the total on the button, which the shopper agrees to pay. */
export const inputOf = (cartId: string, values: Values, total: Money): CheckoutInput => {
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
    payment: { provider: text(payment) === bankTransfer ? 'manual' : 'simulated', token: text(payment) },
    expectedTotal: { amount: total.amount, currencyCode: total.currencyCode as 'EUR' },
  };
};
