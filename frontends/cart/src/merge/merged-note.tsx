import { Button, mergedCart, notify, shopClient, shownVariantTitle } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useEffect, useState } from 'react';
import { changeCart } from '../cart/state/cart-store.ts';
import { MergeQuery, newestMerge, TitlesQuery, UndoMergeMutation } from './merge.query.ts';
import { wordsOf } from './merged-line.ts';
import styles from './merged-note.module.css';

const readMerge = async (id: string): Promise<readonly string[]> => {
  const options = { requestPolicy: 'network-only' } as const;
  const { data } = await shopClient.query(MergeQuery, { id }, options).toPromise();
  const lines = newestMerge(data?.cart?.history.nodes ?? []);
  if (lines.length === 0) return [];
  const ids = [...new Set(lines.map(({ merchandiseId }) => merchandiseId))];
  const titles = new Map<string, string>();
  for (const node of (await shopClient.query(TitlesQuery, { ids }).toPromise()).data?.nodes ?? []) {
    if (node?.__typename !== 'ProductVariant') continue;
    titles.set(node.id, [node.product.title, shownVariantTitle(node.title)].filter(Boolean).join(', '));
  }
  return lines.map((line) => wordsOf(titles.get(line.merchandiseId) ?? messages.merge.item, line));
};

const undo = () =>
  changeCart(async (cartId, idempotencyKey) => {
    const { data } = await shopClient.mutation(UndoMergeMutation, { cartId, idempotencyKey }).toPromise();
    return data?.cartMergeUndo;
  });

/** What the log-in has brought into the cart, until the shopper has seen or undone it. */
export const MergedNote = ({ cartId }: { cartId: string }) => {
  const [lines, setLines] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (mergedCart.get() === cartId) void readMerge(cartId).then(setLines);
  }, [cartId]);
  const close = () => {
    mergedCart.forget();
    setLines([]);
  };
  const press = async () => {
    setBusy(true);
    const message = await undo();
    setBusy(false);
    if (message) return notify({ message, tone: 'bad' });
    close();
    notify({ message: messages.merge.undone });
  };
  if (lines.length === 0) return null;
  return (
    <section className={styles.note} aria-labelledby="merged">
      <h2 id="merged">{messages.merge.title}</h2>
      <ul>
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
      <p className={styles.actions}>
        <Button variant="secondary" busy={busy} onClick={() => void press()}>
          {messages.undo}
        </Button>
        <Button variant="plain" onClick={close}>
          {messages.merge.keep}
        </Button>
      </p>
    </section>
  );
};
