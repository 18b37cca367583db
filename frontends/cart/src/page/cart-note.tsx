import { shopClient } from '@shop/kit';
import { type FocusEvent, useId, useState } from 'react';
import { changeCart } from '../cart/cart-store.ts';
import { NoteUpdateMutation } from '../cart/cart-note-update.mutation.ts';
import styles from './cart-note.module.css';

const save = (note: string) =>
  changeCart(async (cartId, idempotencyKey) => {
    const answer = await shopClient.mutation(NoteUpdateMutation, { cartId, note, idempotencyKey }).toPromise();
    return answer.data?.cartNoteUpdate;
  });

type Standing = { tone: 'quiet' | 'bad'; text: string };

/** A word from the shopper to the shop; kept when they leave the field. */
export const CartNote = ({ note }: { note: string }) => {
  const [standing, setStanding] = useState<Standing>({ tone: 'quiet', text: '' });
  const id = useId();
  const keep = async ({ target }: FocusEvent<HTMLTextAreaElement>) => {
    const wanted = target.value.trim();
    if (wanted === note) return;
    setStanding({ tone: 'quiet', text: 'Saving…' });
    const userError = await save(wanted);
    setStanding(userError ? { tone: 'bad', text: userError } : { tone: 'quiet', text: 'Saved' });
  };
  return (
    <div className={styles.note}>
      <label htmlFor={id}>Order note (optional)</label>
      <textarea id={id} rows={3} maxLength={500} defaultValue={note} onBlur={keep} aria-describedby={`${id}-standing`} />
      <p id={`${id}-standing`} className={styles[standing.tone]} role="status">
        {standing.text}
      </p>
    </div>
  );
};
