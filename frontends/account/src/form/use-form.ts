import { requestKey, validationText } from '@shop/kit';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type FormErrors, formErrorsOf, type UserError } from './form-errors.ts';

/** By the names of the controls. */
export type Values = Readonly<Record<string, string>>;
type Submit = (values: Values, idempotencyKey: string) => Promise<readonly UserError[]>;

const namesIn = (form: HTMLFormElement): string[] =>
  [...form.elements].map((control) => (control as HTMLInputElement).name).filter(Boolean);

/**
 * A form that is sent once at a time. Errors are shown at their controls, and the first of these gets the focus. `submit` resolves to the
 * errors; without any the form is done.
 */
export const useForm = (submit: Submit) => {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, setBusy] = useState(false);
  const refused = useRef(false);

  useEffect(() => {
    if (!refused.current) return;
    refused.current = false;
    const wrong = [...(form.current?.elements ?? [])].find((one) => errors[(one as HTMLInputElement).name || '-']);
    (wrong as HTMLInputElement | undefined)?.focus();
  }, [errors]);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const sent = event.currentTarget;
    const entries = [...new FormData(sent)].map(([name, value]) => [name, String(value)] as const);
    setBusy(true);
    setErrors({});
    const userErrors = await submit(Object.fromEntries(entries), requestKey());
    setBusy(false);
    refused.current = userErrors.length > 0;
    if (refused.current) setErrors(formErrorsOf(userErrors, namesIn(sent)));
  };

  /** The browser validates; its errors are shown beside the control, where they stay visible. */
  const onInvalidCapture = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const control = event.target as HTMLInputElement;
    refused.current = true;
    setErrors((before) => ({ ...before, [control.name]: validationText(control) }));
  };

  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement;
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([control]) => control !== name && control !== '')));
  };

  const props = { ref: form, onSubmit: (event: FormEvent<HTMLFormElement>) => void onSubmit(event), onInvalidCapture, onInput };
  return { props, errors, busy };
};
