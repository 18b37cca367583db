import { emit, navigate, observe, paths, validationText } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readCart } from '../cart/state/cart-store.ts';
import { type FormErrors, inputOf, storeDraft, valuesOf } from './submission/form-values.ts';
import { placeOrder } from './submission/place-order.ts';
import type { ShownOrder } from './summary/shown-order.ts';
import type { Agreement } from './summary/use-agreed-order.ts';

/** The first control with an error, in the order of the form. */
export const firstInvalidField = (form: HTMLFormElement, errors: FormErrors): HTMLElement | undefined =>
  [...form.elements].find((control): control is HTMLInputElement => {
    const { name } = control as HTMLInputElement;
    return Boolean(name && errors[name]);
  });

/** The state of the checkout form: the errors by control, and whether an order is being placed. */
export const useCheckout = (cartId: string, { agreed, changed, agree }: Agreement) => {
  const [errors, setErrors] = useState<FormErrors>({});
  const [busy, setBusy] = useState(false);
  /** The order that the shopper agreed to, while they are asked to confirm the changed one. */
  const [shownForConsent, setShownForConsent] = useState<ShownOrder>();
  const sending = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  const refused = useRef(false);

  useEffect(() => {
    if (refused.current && form.current) firstInvalidField(form.current, errors)?.focus();
    refused.current = false;
  }, [errors]);

  /** Shows the errors and focuses the first invalid control. */
  const refuse = (errors: FormErrors) => {
    refused.current = true;
    setErrors(errors);
  };

  const send = async (order: ShownOrder): Promise<void> => {
    if (sending.current || !form.current) return;
    sending.current = true;
    setBusy(true);
    setErrors({});
    const placed = await placeOrder(inputOf(cartId, valuesOf(form.current), order.total));
    // Queried before the confirmation, which shows the current cart.
    if (placed === 'changed' || placed === 'taken') await readCart();
    sending.current = false;
    setBusy(false);
    setShownForConsent(placed === 'changed' ? order : undefined);
    if (placed === 'changed') return;
    if (placed === 'taken') return setErrors({ '': messages.checkout.taken });
    if ('errors' in placed) return refuse(placed.errors);
    observe({ type: 'CheckoutCompleted' });
    emit('shop:cart-changed', { count: 0, state: placed.order });
    navigate(paths.order(placed.order));
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (changed) setShownForConsent(agreed);
    else void send(agreed);
  };

  const answer = () => {
    agree();
    setShownForConsent(undefined);
  };

  /** The browser validates; its errors are shown beside the control, where they stay visible. */
  const invalid = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const control = event.target as HTMLInputElement;
    refused.current = true;
    setErrors((before) => ({ ...before, [control.name]: validationText(control) }));
  };

  const edited = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement;
    storeDraft(event.currentTarget);
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([control]) => control !== name)));
  };

  return { form, errors, busy, shownForConsent, answer, send, submit, invalid, edited };
};
