import { isEmail, passwordProblem } from '../../passwords/password-rules.js';
import type { CustomerError } from '../model/customer-errors.js';

/** Why a password cannot be chosen; empty when it can. `field`: its path in the arguments. */
export const passwordErrors = (password: string, field: string[]): readonly CustomerError[] => {
  const problem = passwordProblem(password);
  return problem ? [{ ...problem, field }] : [];
};

/** Why a text is no e-mail address; empty when it is one. */
export const emailErrors = (email: string, field: string[]): readonly CustomerError[] => {
  if (email.trim() === '') return [{ code: 'BLANK', message: 'Email can’t be blank', field }];
  return isEmail(email) ? [] : [{ code: 'INVALID', message: 'Email is invalid', field }];
};
