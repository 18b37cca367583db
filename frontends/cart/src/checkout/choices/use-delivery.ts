import type { ResultOf } from '@shop/kit';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import type { Cart } from '../../cart/state/cart-model.ts';
import { DeliveryOptionsQuery } from './delivery-options.query.ts';
import { lastDraft } from '../submission/form-values.ts';

type Option = NonNullable<ResultOf<typeof DeliveryOptionsQuery>['deliveryOptions']>[number];

export interface Delivery {
  options: readonly Option[] | undefined;
  chosen: Option | undefined;
  choose: (handle: string) => void;
  failed: boolean;
  retry: () => void;
}

/** The delivery options of this version of the cart for a country; the cheapest is selected initially. */
export const useDelivery = ({ id: cartId, version }: Pick<Cart, 'id' | 'version'>, countryCode: string): Delivery => {
  const [handle, choose] = useState(lastDraft()['deliveryOptionHandle'] ?? '');
  const [{ data, error, stale, fetching }, again] = useQuery({
    query: DeliveryOptionsQuery,
    variables: { cartId, countryCode },
    pause: countryCode === '',
    requestPolicy: 'cache-only',
  });
  // The delivery cost depends on the items of the cart.
  useEffect(() => {
    if (countryCode) again({ requestPolicy: 'network-only' });
  }, [again, version, countryCode]);
  const known = fetching && !stale ? undefined : data?.deliveryOptions;
  return {
    options: known ?? undefined,
    chosen: known?.find((option) => option.handle === handle) ?? known?.[0],
    choose,
    failed: Boolean(error) || data?.deliveryOptions === null,
    retry: () => again({ requestPolicy: 'network-only' }),
  };
};
