// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { firstInvalidField } from './use-checkout.ts';

const form = document.createElement('form');
form.innerHTML =
  '<fieldset><input name="email"></fieldset><select name="countryCode"></select><input name="firstName"><input name="zip"><input type="radio" name="token"><input type="radio" name="token"><button></button>';

it.each([
  // The e-mail was found wrong last: the order of finding says nothing.
  [{ firstName: 'Missing', email: 'Not an address' }, 'email'],
  [{ zip: 'Not a postal code', firstName: 'Missing' }, 'firstName'],
  [{ token: 'Unknown card', zip: 'Wrong' }, 'zip'],
  [{ token: 'Unknown card' }, 'token'],
])('of %j it is %s', (errors, name) => expect((firstInvalidField(form, errors) as HTMLInputElement).name).toBe(name));

it('is none when only the whole is at fault', () => expect(firstInvalidField(form, { '': 'Please try again.' })).toBeUndefined());
