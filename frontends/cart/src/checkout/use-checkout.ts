import { emit, navigate, paths } from '@shop/kit';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Faults, inputOf, valuesOf } from './form-values.ts';
import { placeOrder } from './place-order.ts';

const named = (form: HTMLFormElement, name: string) => {
  const control = form.elements.namedItem(name);
  return control instanceof RadioNodeList ? (control[0] as HTMLElement | undefined) : (control as HTMLElement | null);
};

/** The state of the check-out's form: what is wrong at which control, and whether an order is on its way. */
export const useCheckout = (cartId: string) => {
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const first = Object.keys(faults).find(Boolean);
    if (form.current && first && !form.current.contains(document.activeElement?.closest('[aria-invalid]') ?? null))
      named(form.current, first)?.focus();
  }, [faults]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFaults({});
    const placed = await placeOrder(inputOf(cartId, valuesOf(event.currentTarget)));
    sending.current = false;
    setBusy(false);
    if ('faults' in placed) return setFaults(placed.faults);
    emit('shop:cart-changed', { count: 0 });
    navigate(paths.order(placed.order));
  };

  /** The browser checks; what it finds is said beside the control, where it stays in sight. */
  const invalid = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { name, validationMessage } = event.target as HTMLInputElement;
    setFaults((before) => ({ ...before, [name]: validationMessage }));
  };

  const edited = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement;
    setFaults(({ [name]: _, ...others }) => others);
  };

  return { form, faults, busy, submit, invalid, edited };
};
