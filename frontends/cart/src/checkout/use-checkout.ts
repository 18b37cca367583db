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

  const refused = useRef(false);

  useEffect(() => {
    const first = Object.keys(faults).find(Boolean);
    if (refused.current && form.current && first) named(form.current, first)?.focus();
    refused.current = false;
  }, [faults]);

  /** What is wrong is shown, and focus goes to the first of it. */
  const refuse = (faults: Faults) => {
    refused.current = true;
    setFaults(faults);
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFaults({});
    const placed = await placeOrder(inputOf(cartId, valuesOf(event.currentTarget)));
    sending.current = false;
    setBusy(false);
    if ('faults' in placed) return refuse(placed.faults);
    emit('shop:cart-changed', { count: 0 });
    navigate(paths.order(placed.order));
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };

  /** The browser checks; what it finds is said beside the control, where it stays in sight. */
  const invalid = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { name, validationMessage } = event.target as HTMLInputElement;
    refused.current = true;
    setFaults((before) => ({ ...before, [name]: validationMessage }));
  };

  const edited = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement;
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([control]) => control !== name)));
  };

  return { form, faults, busy, submit, invalid, edited };
};
