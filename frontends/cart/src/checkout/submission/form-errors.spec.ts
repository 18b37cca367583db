import { expect, it } from 'vitest';
import { formErrorsOf } from './form-errors.ts';

it.each([
  [['input', 'email'], 'email must be an e-mail address', { email: 'Must be an e-mail address' }],
  [['input', 'shippingAddress', 'zip'], 'shippingAddress.zip is too long', { zip: 'Is too long' }],
  [['input', 'payment', 'provider'], 'There is no such provider.', { token: 'There is no such provider.' }],
  [['input', 'cartId'], 'The cart is empty.', { '': 'The cart is empty.' }],
  [null, 'There is no answer yet.', { '': 'There is no answer yet.' }],
])('%j is shown at its control', (field, message, errors) => expect(formErrorsOf([{ field, message }])).toEqual(errors));

it('shows one error for each control', () => {
  const field = ['input', 'email'];
  expect(
    formErrorsOf([
      { field, message: 'email is too long' },
      { field, message: 'email is odd' },
    ]),
  ).toEqual({ email: 'Is too long' });
});
