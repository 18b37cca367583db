/** The errors of a form by the names of its controls; the empty name is the form itself. */
export type FormErrors = Readonly<Record<string, string>>;

/** An error of a payload. `field`: its path in the arguments. */
export interface UserError {
  code?: string | null;
  message: string;
  field: readonly string[] | null;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** User errors by control; the first of several counts. `controls`: the names that the form has. */
export const formErrorsOf = (userErrors: readonly UserError[], controls: readonly string[]): FormErrors => {
  const errors: Record<string, string> = {};
  for (const { field, message } of userErrors) {
    const leaf = field?.at(-1) ?? '';
    errors[controls.includes(leaf) ? leaf : ''] ??= sentence(message);
  }
  return errors;
};

/** Whether the log-in of this browser has ended. */
export const isLoggedOut = (userErrors: readonly UserError[]): boolean =>
  userErrors.some(({ code, field }) => code === 'TOKEN_INVALID' && field?.at(-1) === 'customerAccessToken');
