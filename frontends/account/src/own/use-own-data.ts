import { freshLogIn, heldToken, logInState, shopClient } from '@shop/kit';
import { useCallback, useEffect, useState } from 'react';
import type { DocumentInput } from 'urql';

type Token = { token: string };
export type OwnData<Data> = { status: 'loading' | 'failed'; data?: undefined } | { status: 'ready'; data: Data };

/** What the customer of this browser reads, of a query with the root field `own`; null: the log-in has ended, and is forgotten. */
export const readOwn = async <Own>(document: DocumentInput<{ own: Own | null }, Token>): Promise<Own | undefined> => {
  await freshLogIn();
  const options = { requestPolicy: 'network-only' } as const;
  const { data, error } = await shopClient.query(document, { token: heldToken }, options).toPromise();
  if (data?.own != null) return data.own;
  if (error || !data) throw error ?? new Error('no answer');
  logInState.forget();
  return undefined;
};

/** The same as state, read again by `reload`; what is shown stays meanwhile. */
export const useOwnData = <Own>(document: DocumentInput<{ own: Own | null }, Token>) => {
  const [own, setOwn] = useState<OwnData<Own>>({ status: 'loading' });
  const reload = useCallback(async () => {
    try {
      const data = await readOwn(document);
      if (data) setOwn({ status: 'ready', data });
    } catch {
      setOwn((before) => (before.status === 'ready' ? before : { status: 'failed' }));
    }
  }, [document]);
  useEffect(() => void reload(), [reload]);
  return { ...own, reload };
};
