import { shopClient } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { type FocusEvent, useId, useState } from 'react';
import { changeCart } from '../cart/state/cart-store.ts';
import { NoteUpdateMutation } from '../cart/state/cart-note-update.mutation.ts';
import styles from './cart-note.module.css';

const save = (note: string) =>
  changeCart(async (cartId, idempotencyKey) => {
    const answer = await shopClient.mutation(NoteUpdateMutation, { cartId, note, idempotencyKey }).toPromise();
    return answer.data?.cartNoteUpdate;
  });

type SaveStatus = { tone: 'quiet' | 'bad'; text: string };

/** The shopper’s note to the shop; saved when the field loses focus. */
export const CartNote = ({ note }: { note: string }) => {
  const [status, setStatus] = useState<SaveStatus>({ tone: 'quiet', text: '' });
  const id = useId();
  const saveOnBlur = async ({ target }: FocusEvent<HTMLTextAreaElement>) => {
    const wanted = target.value.trim();
    if (wanted === note) return;
    setStatus({ tone: 'quiet', text: messages.note.saving });
    const userError = await save(wanted);
    setStatus(userError ? { tone: 'bad', text: userError } : { tone: 'quiet', text: messages.note.saved });
  };
  return (
    <div className={styles.note}>
      <label htmlFor={id}>{messages.note.label}</label>
      <textarea id={id} rows={3} maxLength={500} defaultValue={note} onBlur={saveOnBlur} aria-describedby={`${id}-status`} />
      <p id={`${id}-status`} className={styles[status.tone]} role="status">
        {status.text}
      </p>
    </div>
  );
};
