const minPassword = 8;
const maxPassword = 128;
const maxEmail = 254;

/** Why a password cannot be chosen. */
export type PasswordProblem = Readonly<{
  code: 'PASSWORD_STARTS_OR_ENDS_WITH_WHITESPACE' | 'TOO_SHORT' | 'TOO_LONG';
  message: string;
}>;

/** Why a password cannot be chosen; `undefined` when it can. */
export const passwordProblem = (password: string): PasswordProblem | undefined => {
  if (password.trim() !== password)
    return { code: 'PASSWORD_STARTS_OR_ENDS_WITH_WHITESPACE', message: 'Password starts or ends with whitespace' };
  if (password.length < minPassword)
    return { code: 'TOO_SHORT', message: `Password is too short (minimum is ${minPassword} characters)` };
  return password.length > maxPassword
    ? { code: 'TOO_LONG', message: `Password is too long (maximum is ${maxPassword} characters)` }
    : undefined;
};

/** Whether a text has the shape `name@host.domain`, without white space within. */
export const isEmail = (text: string): boolean => {
  const [name = '', host = '', ...more] = text.trim().split('@');
  const labels = host.split('.');
  const isComplete = name !== '' && more.length === 0 && labels.length > 1 && labels.every((label) => label !== '');
  return isComplete && !/\s/.test(text.trim()) && text.trim().length <= maxEmail;
};

/** Whether a password may be compared at all: no password that can be chosen is longer. */
export const isComparable = (password: string): boolean => password !== '' && password.length <= maxPassword;
