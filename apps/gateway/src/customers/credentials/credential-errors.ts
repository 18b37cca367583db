import type { CustomerError } from '../model/customer-errors.js';

const minPassword = 8;
const maxPassword = 128;
const maxEmail = 254;

/** Whether a text has the shape `name@host.domain`, without white space. */
const isEmail = (text: string): boolean => {
  const [name = '', host = '', ...more] = text.split('@');
  const labels = host.split('.');
  return name !== '' && more.length === 0 && labels.length > 1 && labels.every((label) => label !== '') && !/\s/.test(text);
};

/** Why a password cannot be chosen; empty when it can. `field`: its path in the arguments. */
export const passwordErrors = (password: string, field: string[]): readonly CustomerError[] => {
  if (password.trim() !== password)
    return [{ code: 'PASSWORD_STARTS_OR_ENDS_WITH_WHITESPACE', message: 'Password starts or ends with whitespace', field }];
  if (password.length < minPassword)
    return [{ code: 'TOO_SHORT', message: `Password is too short (minimum is ${minPassword} characters)`, field }];
  return password.length > maxPassword
    ? [{ code: 'TOO_LONG', message: `Password is too long (maximum is ${maxPassword} characters)`, field }]
    : [];
};

/** Why a text is no e-mail address; empty when it is one. */
export const emailErrors = (email: string, field: string[]): readonly CustomerError[] => {
  if (email.trim() === '') return [{ code: 'BLANK', message: 'Email can’t be blank', field }];
  return email.trim().length > maxEmail || !isEmail(email.trim())
    ? [{ code: 'INVALID', message: 'Email is invalid', field }]
    : [];
};

/** Whether a password may be compared at all: no password that can be chosen is longer. */
export const isComparable = (password: string): boolean => password !== '' && password.length <= maxPassword;
