// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { firstInvalidField } from './use-checkout.ts';

const form = document.createElement('form');
form.innerHTML =
  '<fieldset><input name="email"></fieldset><select name="countryCode"></select><input name="firstName"><input name="zip"><input type="radio" name="token"><input type="radio" name="token"><button></button>';

it.each([
  // The error of the e-mail comes last: the order of errors does not matter.
  [{ firstName: 'Missing', email: 'Not an address' }, 'email'],
  [{ zip: 'Not a postal code', firstName: 'Missing' }, 'firstName'],
  [{ token: 'Unknown card', zip: 'Wrong' }, 'zip'],
  [{ token: 'Unknown card' }, 'token'],
])('of %j it is %s', (errors, name) => expect((firstInvalidField(form, errors) as HTMLInputElement).name).toBe(name));

it('is undefined when the error concerns the whole form', () =>
  expect(firstInvalidField(form, { '': 'Please try again.' })).toBeUndefined());
