import { freshLogIn, heldToken, logInState, type ResultOf, shopClient } from '@shop/kit';
import { useCallback, useEffect, useState } from 'react';
import { OwnOrdersQuery } from './own-orders.query.ts';

type Customer = NonNullable<ResultOf<typeof OwnOrdersQuery>['own']>;
export type OwnOrder = Customer['orders']['nodes'][number];

export interface OwnOrders {
  status: 'loading' | 'ready' | 'failed';
  name: string;
  orders: readonly OwnOrder[];
  total: number;
  /** The cursor of the next page, if there is one. */
  next: string | undefined;
}

const nothing: OwnOrders = { status: 'loading', name: '', orders: [], total: 0, next: undefined };

const readPage = async (after: string | undefined): Promise<Customer | null> => {
  await freshLogIn();
  const options = { requestPolicy: 'network-only' } as const;
  const { data, error } = await shopClient.query(OwnOrdersQuery, { token: heldToken, after: after ?? null }, options).toPromise();
  if (!data) throw error ?? new Error('no answer');
  return data.own;
};

/** The orders of the customer, the newest first, page by page. `reload` begins again with the first page. */
export const useOwnOrders = () => {
  const [own, setOwn] = useState(nothing);
  const read = useCallback(async (before: readonly OwnOrder[], after?: string) => {
    try {
      const customer = await readPage(after);
      if (!customer) return logInState.forget();
      const { nodes, pageInfo, totalCount } = customer.orders;
      setOwn({
        status: 'ready',
        name: customer.displayName,
        orders: [...before, ...nodes],
        total: Number(totalCount),
        next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
      });
    } catch {
      setOwn((shown) => ({ ...shown, status: 'failed' }));
    }
  }, []);
  const reload = useCallback(() => read([]), [read]);
  useEffect(() => void reload(), [reload]);
  return { own, reload, more: () => read(own.orders, own.next) };
};
