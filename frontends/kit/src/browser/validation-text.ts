import { kitMessages } from '@shop/kit/messages';

const messages = kitMessages.validation;

/** Why the browser refuses the value of a control, in the language of the page; the browser’s own text for the rest of the reasons. */
export const validationText = ({ validity, validationMessage, minLength, type }: HTMLInputElement): string => {
  if (validity.valueMissing) return type === 'checkbox' ? messages.unchecked : messages.missing;
  if (validity.typeMismatch && type === 'email') return messages.email;
  if (validity.tooShort) return messages.tooShort(String(minLength));
  return validationMessage;
};
