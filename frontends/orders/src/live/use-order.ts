import { type ResultOf, shopClient } from '@shop/kit';
import { onConnection, subscribe } from '@shop/kit/graphql/subscribe.ts';
import { useCallback, useEffect, useState } from 'react';
import { OrderQuery } from './order.query.ts';
import { OrderUpdatedSubscription } from './order-updated.subscription.ts';

export type Order = NonNullable<ResultOf<typeof OrderQuery>['order']>;
export type Found = { status: 'loading' | 'missing' | 'failed' } | { status: 'found'; order: Order };

const pollMs = 3_000;

const newer = (before: Found, order: Order): Found =>
  before.status === 'found' && before.order.version >= order.version ? before : { status: 'found', order };

const isOver = ({ status }: Order) => status === 'DELIVERED' || status === 'CANCELLED';

/**
 * An order and its updates: from the live connection, or by polling while there is none and the order is not over. A return or a refund may
 * still follow then, which the live connection tells. `refresh` reads it again, in place.
 */
export const useOrder = (id: string): { found: Found; live: boolean; retry: () => void; refresh: () => void } => {
  const [found, setFound] = useState<Found>({ status: 'loading' });
  const [live, setLive] = useState(true);

  const read = useCallback(async () => {
    const { data, error } = await shopClient.query(OrderQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
    setFound((before) => {
      if (data?.order) return newer(before, data.order);
      if (before.status === 'found') return before;
      return { status: error ? 'failed' : 'missing' };
    });
  }, [id]);

  useEffect(() => void read(), [read]);

  const known = found.status === 'found';
  const over = known && isOver(found.order);

  useEffect(() => {
    if (!known) return;
    const stops = [
      onConnection(setLive),
      subscribe(
        OrderUpdatedSubscription,
        { id },
        {
          next: ({ orderUpdated }) => setFound((before) => newer(before, orderUpdated.order)),
          failed: () => setLive(false),
        },
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }, [id, known]);

  useEffect(() => {
    if (live || !known || over) return;
    const timer = setInterval(read, pollMs);
    return () => clearInterval(timer);
  }, [live, known, over, read]);

  const retry = () => {
    setFound({ status: 'loading' });
    void read();
  };
  return { found, live: live || over, retry, refresh: () => void read() };
};
