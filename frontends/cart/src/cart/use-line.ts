import { notify, shopClient } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useEffect, useRef, useState } from 'react';
import { PutBackMutation } from './state/cart-lines-add.mutation.ts';
import { RemoveLinesMutation } from './state/cart-lines-remove.mutation.ts';
import { UpdateLinesMutation } from './state/cart-lines-update.mutation.ts';
import type { Line } from './state/cart-model.ts';
import { changeCart } from './state/cart-store.ts';

const update = (id: string, quantity: number) =>
  changeCart(async (cartId, idempotencyKey) => {
    const variables = { cartId, lines: [{ id, quantity }], idempotencyKey };
    return (await shopClient.mutation(UpdateLinesMutation, variables).toPromise()).data?.cartLinesUpdate;
  });

const remove = (id: string) =>
  changeCart(async (cartId, idempotencyKey) => {
    const variables = { cartId, lineIds: [id], idempotencyKey };
    return (await shopClient.mutation(RemoveLinesMutation, variables).toPromise()).data?.cartLinesRemove;
  });

const putBack = async ({ merchandise, quantity, attributes }: Line) => {
  const lines = [
    { merchandiseId: merchandise.id, quantity, attributes: attributes.map(({ key, value }) => ({ key, value: value ?? '' })) },
  ];
  const userError = await changeCart(async (cartId, idempotencyKey) => {
    const variables = { cartId, lines, idempotencyKey };
    return (await shopClient.mutation(PutBackMutation, variables).toPromise()).data?.cartLinesAdd;
  });
  if (userError) notify({ message: userError, tone: 'bad' });
};

/**
 * The actions on a line. The new quantity is shown at once; while a request is running, further presses only change the quantity to
 * send next, and the last one counts.
 */
export const useLine = (line: Line) => {
  const [wanted, setWanted] = useState<number>();
  const [userError, setUserError] = useState('');
  const latest = useRef<number>(undefined);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const setQuantity = async (quantity: number) => {
    const busy = latest.current !== undefined;
    latest.current = quantity;
    setWanted(quantity);
    setUserError('');
    if (busy) return;
    let sent: number | undefined;
    let answer = '';
    while (latest.current !== sent && !answer) {
      sent = latest.current;
      answer = await update(line.id, sent ?? quantity);
    }
    latest.current = undefined;
    if (!here.current) return;
    setWanted(undefined);
    setUserError(answer);
  };

  const takeOut = async (): Promise<boolean> => {
    if (latest.current !== undefined) return false;
    latest.current = 0;
    setWanted(line.quantity);
    setUserError('');
    const answer = await remove(line.id);
    latest.current = undefined;
    if (!answer) {
      const message = messages.items.removed(line.merchandise.product.title);
      notify({ message, action: { label: messages.undo, run: () => void putBack(line) } });
      return true;
    }
    if (here.current) {
      setWanted(undefined);
      setUserError(answer);
    }
    return false;
  };

  return { quantity: wanted ?? line.quantity, pending: wanted !== undefined, userError, setQuantity, takeOut };
};
