import { Button, Icon, shopClient } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { type FormEvent, useId, useState } from 'react';
import type { Cart, Warning } from '../cart/state/cart-model.ts';
import { changeCart } from '../cart/state/cart-store.ts';
import { DiscountCodesUpdateMutation } from '../cart/state/discount-codes-update.mutation.ts';
import styles from './discount-code.module.css';

const save = (discountCodes: string[]) =>
  changeCart(async (cartId, idempotencyKey) => {
    const answer = await shopClient.mutation(DiscountCodesUpdateMutation, { cartId, discountCodes, idempotencyKey }).toPromise();
    return answer.data?.cartDiscountCodesUpdate;
  });

interface Props {
  cart: Cart;
  warnings: readonly Warning[];
}

/** The field for a discount code, and the codes of the cart, each with the reason when it does not apply. */
export const DiscountCode = ({ cart, warnings }: Props) => {
  const [busy, setBusy] = useState(false);
  const [userError, setUserError] = useState('');
  const id = useId();
  const codes = cart.discountCodes.map(({ code }) => code);
  const change = async (discountCodes: string[]) => {
    setBusy(true);
    setUserError(await save(discountCodes));
    setBusy(false);
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const code = String(new FormData(form).get('code') ?? '').trim();
    if (code === '') return;
    void change([...codes, code]).then(() => form.reset());
  };
  const why = (code: string) =>
    warnings.find(({ target, message }) => target === cart.id && message.startsWith(`${code}: `))?.message.slice(code.length + 2);
  return (
    <form className={styles.form} onSubmit={add}>
      <label htmlFor={id}>{messages.codes.label}</label>
      <div className={styles.field}>
        <input id={id} name="code" maxLength={100} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        <Button type="submit" variant="secondary" busy={busy}>
          {messages.codes.apply}
        </Button>
      </div>
      <ul className={styles.codes} aria-label={messages.codes.list}>
        {cart.discountCodes.map(({ code, applicable }) => (
          <li key={code} className={applicable ? styles.code : styles.refused}>
            <span dir="auto">{code}</span>
            <button
              type="button"
              aria-label={messages.codes.remove(code)}
              disabled={busy}
              onClick={() => void change(codes.filter((one) => one !== code))}
            >
              <Icon name="close" />
            </button>
            {!applicable && <small>{why(code) ?? messages.codes.refused}</small>}
          </li>
        ))}
      </ul>
      <p className={styles.error} role="alert">
        {userError}
      </p>
    </form>
  );
};
