import { requestKey } from '@shop/kit';
import { messages } from '@shop/orders/messages';
import { useState } from 'react';

type Payload =
  | Readonly<{ userErrors: readonly Readonly<{ message: string; field: readonly string[] | null }>[] }>
  | null
  | undefined;
/** The errors of a request: by the last part of the field that they are about, and `form` for the others. */
export type ChangeErrors = Readonly<Record<string, string>>;

const offline = messages.changes.unreachable;

const errorsIn = (payload: Payload): ChangeErrors => {
  if (!payload) return { form: offline };
  return Object.fromEntries(payload.userErrors.map(({ field, message }) => [field?.at(-1) ?? 'form', message]));
};

/** Sends one change of an order at a time. A repeated attempt of the same change has the same key, so that it is carried out once. */
export const useChange = (send: (idempotencyKey: string) => Promise<Payload>, onDone: () => void) => {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<ChangeErrors>({});
  const [key, setKey] = useState(requestKey);
  const submit = async () => {
    setBusy(true);
    const found = errorsIn(await send(key));
    setBusy(false);
    setErrors(found);
    if (found['form'] !== offline) setKey(requestKey());
    if (Object.keys(found).length === 0) onDone();
  };
  return { busy, errors, submit: () => void submit() };
};
