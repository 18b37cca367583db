import { checkoutDraft, freshLogIn, heldToken, shopClient } from '@shop/kit';
import { useEffect, useState } from 'react';
import { CheckoutCustomerQuery } from './customer.query.ts';

const fill = async (): Promise<void> => {
  // What was typed before goes before what is known.
  if (Object.values(checkoutDraft.get()).some((value) => value !== '')) return;
  if (!(await freshLogIn())) return;
  const options = { requestPolicy: 'network-only' } as const;
  const { data } = await shopClient.query(CheckoutCustomerQuery, { token: heldToken }, options).toPromise();
  if (!data?.customer) return;
  const { email, defaultAddress } = data.customer;
  const known = Object.entries({ ...defaultAddress, email }).filter(([, value]) => typeof value === 'string' && value !== '');
  checkoutDraft.set(Object.fromEntries(known) as Record<string, string>);
};

/** Begins an empty draft with the address of the customer who is logged in; returns whether the form can be shown. */
export const useCustomerDraft = (): boolean => {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const ready = () => setReady(true);
    // Without an answer the form is empty, as for a guest.
    fill().then(ready, ready);
  }, []);
  return isReady;
};
