import { emit, navigate, paths } from '@shop/kit';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readCart } from '../cart/cart-store.ts';
import { type Faults, inputOf, keepDraft, valuesOf } from './form-values.ts';
import { placeOrder } from './place-order.ts';
import type { ShownOrder } from './shown-order.ts';
import type { Agreement } from './use-agreed-order.ts';

/** Of the controls that something is wrong with, the first as the form shows them. */
export const firstAtFault = (form: HTMLFormElement, faults: Faults): HTMLElement | undefined =>
  [...form.elements].find((control): control is HTMLInputElement => {
    const { name } = control as HTMLInputElement;
    return Boolean(name && faults[name]);
  });

/** The state of the checkout's form: what is wrong at which control, and whether an order is on its way. */
export const useCheckout = (cartId: string, { agreed, changed, agree }: Agreement) => {
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  /** The order that the shopper agreed to, while they are asked whether they want what it has become. */
  const [askedAbout, askAbout] = useState<ShownOrder>();
  const sending = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  const refused = useRef(false);

  useEffect(() => {
    if (refused.current && form.current) firstAtFault(form.current, faults)?.focus();
    refused.current = false;
  }, [faults]);

  /** What is wrong is shown, and focus goes to the first of it. */
  const refuse = (faults: Faults) => {
    refused.current = true;
    setFaults(faults);
  };

  const send = async (order: ShownOrder): Promise<void> => {
    if (sending.current || !form.current) return;
    sending.current = true;
    setBusy(true);
    setFaults({});
    const placed = await placeOrder(inputOf(cartId, valuesOf(form.current), order.total));
    // Read before the shopper is asked: the question shows the cart of now.
    if (placed === 'changed' || placed === 'taken') await readCart();
    sending.current = false;
    setBusy(false);
    askAbout(placed === 'changed' ? order : undefined);
    if (placed === 'changed') return;
    if (placed === 'taken') return setFaults({ '': 'This cart has been ordered already.' });
    if ('faults' in placed) return refuse(placed.faults);
    emit('shop:cart-changed', { count: 0, state: placed.order });
    navigate(paths.order(placed.order));
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (changed) askAbout(agreed);
    else void send(agreed);
  };

  const answer = () => {
    agree();
    askAbout(undefined);
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
    keepDraft(event.currentTarget);
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([control]) => control !== name)));
  };

  return { form, faults, busy, askedAbout, answer, send, submit, invalid, edited };
};
