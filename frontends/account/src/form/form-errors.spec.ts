import { describe, expect, it } from 'vitest';
import { formErrorsOf, isLoggedOut } from './form-errors.ts';

const controls = ['email', 'password'];

describe('the errors of a form', () => {
  it('are shown at the control that they are about, one each', () =>
    expect(
      formErrorsOf(
        [
          { field: ['input', 'password'], message: 'password is too short' },
          { field: ['input', 'password'], message: 'Password is odd' },
          { field: ['input', 'email'], message: 'Email is invalid' },
        ],
        controls,
      ),
    ).toEqual({ password: 'Password is too short', email: 'Email is invalid' }));

  it.each([[null], [['idempotencyKey']], [[]]])('are those of the form when they are about %j', (field) =>
    expect(formErrorsOf([{ field, message: 'Unidentified customer' }], controls)).toEqual({ '': 'Unidentified customer' }),
  );
});

it.each([
  [['customerAccessToken'], true],
  [['buyerIdentity', 'customerAccessToken'], true],
  [null, false],
])('an invalid token at %j: the log-in has ended: %s', (field, expected) =>
  expect(isLoggedOut([{ code: 'TOKEN_INVALID', message: 'no', field }])).toBe(expected),
);
