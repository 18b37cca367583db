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

/** The control that a place in the input belongs to; the form itself (an empty name) where it has none. */
const controlOf = (field: UserError['field']): string => {
  const leaf = field?.at(-1) ?? '';
  if (leaf === 'provider') return 'token';
  return controls.includes(leaf) ? leaf : '';
};

/** The server names the place before it says what is wrong with it; beside the control the place is plain. */
const wordsOf = ({ message, field }: UserError): string => {
  const place = field?.slice(1).join('.') ?? '';
  const words = place && message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What the server refused, each at its control. Of several about one control the first counts. */
export const formErrorsOf = (userErrors: readonly UserError[]): FormErrors => {
  const errors: Record<string, string> = {};
  for (const userError of userErrors) errors[controlOf(userError.field)] ??= wordsOf(userError);
  return errors;
};
