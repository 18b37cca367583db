import type { FormErrors } from './form-values.ts';

interface UserError {
  message: string;
  field: readonly string[] | null;
}

const controls = [
  'email',
  'firstName',
  'lastName',
  'address1',
  'address2',
  'zip',
  'city',
  'provinceCode',
  'countryCode',
  'phone',
  'deliveryOptionHandle',
  'token',
];

/** The form control of an input path; empty, the form itself, when there is none. */
const controlOf = (field: UserError['field']): string => {
  const leaf = field?.at(-1) ?? '';
  if (leaf === 'provider') return 'token';
  return controls.includes(leaf) ? leaf : '';
};

/** The message without the path that the server puts first, for display beside the control. */
const wordsOf = ({ message, field }: UserError): string => {
  const path = field?.slice(1).join('.') ?? '';
  const words = path && message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** User errors by form control; the first of several counts. */
export const formErrorsOf = (userErrors: readonly UserError[]): FormErrors => {
  const errors: Record<string, string> = {};
  for (const userError of userErrors) errors[controlOf(userError.field)] ??= wordsOf(userError);
  return errors;
};
