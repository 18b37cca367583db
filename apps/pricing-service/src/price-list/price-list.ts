import type {
  FixedPrice,
  PriceListDetails,
  PriceListEvent,
  PriceListRejection,
  PriceListRequest,
  PriceListState,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

/** A price list with its fixed prices by variant id. */
export type PriceList = Readonly<{ details?: PriceListDetails; active: boolean; prices: ReadonlyMap<string, FixedPrice> }>;

type ListDecision = Decision<PriceListEvent, PriceListRejection>;
type SetPrices = Extract<PriceListRequest, { type: 'SetPriceListPrices' }>;

const decide = (list: PriceList, command: PriceListRequest): ListDecision => {
  switch (command.type) {
    case 'PutPriceList': {
      const { type: _, ...details } = command;
      return put(list, details);
    }
    case 'SetPriceListPrices':
      return list.details && list.active
        ? setPrices(list, list.details.currency, command)
        : reject({ type: 'PriceListNotFound' });
    case 'WithdrawPriceList':
      if (!list.details) return reject({ type: 'PriceListNotFound' });
      return list.active ? accept({ type: 'PriceListWithdrawn' }) : accept();
  }
};

/** The currency stays while there are prices in it. */
const put = (list: PriceList, details: PriceListDetails): ListDecision => {
  const [other] = [...list.prices.values()].filter(({ price }) => price.currency !== details.currency);
  if (other) return reject({ type: 'PriceListCurrencyMismatch', variantId: other.variantId, currency: other.price.currency });
  const isSame = list.active && JSON.stringify(list.details) === JSON.stringify(details);
  return isSame ? accept() : accept({ type: 'PriceListDefined', ...details });
};

const setPrices = (list: PriceList, currency: string, { prices, removed = [] }: SetPrices): ListDecision => {
  const wrong = prices.find(({ price, compareAtPrice }) =>
    [price, compareAtPrice].some((money) => money && money.currency !== currency),
  );
  if (wrong) return reject({ type: 'PriceListCurrencyMismatch', variantId: wrong.variantId, currency: wrong.price.currency });
  const changed = prices.filter((price) => JSON.stringify(list.prices.get(price.variantId)) !== JSON.stringify(price));
  const gone = removed.filter((variantId) => list.prices.has(variantId));
  if (changed.length + gone.length === 0) return accept();
  return accept({ type: 'PriceListPricesSet', prices: changed, ...(gone.length > 0 && { removed: gone }) });
};

const evolve = (list: PriceList, event: PriceListEvent): PriceList => {
  switch (event.type) {
    case 'PriceListDefined': {
      const { type: _, ...details } = event;
      return { ...list, details, active: true };
    }
    case 'PriceListPricesSet': {
      const prices = new Map(list.prices);
      for (const variantId of event.removed ?? []) prices.delete(variantId);
      for (const price of event.prices) prices.set(price.variantId, price);
      return { ...list, prices };
    }
    case 'PriceListWithdrawn':
      return { ...list, active: false };
  }
};

export const priceListDecider: Decider<PriceList, PriceListRequest, PriceListEvent, PriceListRejection> = {
  initial: { active: false, prices: new Map() },
  decide,
  evolve,
};

/** The state of the contract. */
export const toPriceListState = ({ details, active, prices }: PriceList): PriceListState => ({
  ...(details && { details }),
  active,
  prices: prices.size,
});
