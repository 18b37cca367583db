import type { DeliveryOption, Money } from '@millrace/contracts';

type DeliveryMethod = Readonly<{
  handle: string;
  title: string;
  description: string;
  workingDays?: Readonly<{ min: number; max: number }>;
  /** In minor units. */
  price: number;
  /** The subtotal, in minor units, from which this method is free. */
  freeFrom?: number;
}>;

export type DeliveryPolicy = Readonly<{ currency: string; countries: readonly string[]; methods: readonly DeliveryMethod[] }>;

/**
 * The delivery options for goods worth `subtotal`, cheapest first. None for a country that is not in the list, or for another currency;
 * without a country, those of a country in the list.
 */
export const deliveryOptions = (
  { currency, countries, methods }: DeliveryPolicy,
  subtotal: Money,
  country?: string,
): readonly DeliveryOption[] => {
  if (subtotal.currency !== currency || (country !== undefined && !countries.includes(country))) return [];
  return methods
    .map(({ handle, title, description, workingDays, price, freeFrom = Number.POSITIVE_INFINITY }) => ({
      handle,
      title,
      description,
      ...(workingDays && { workingDays }),
      price: { minor: subtotal.minor >= freeFrom ? 0 : price, currency },
    }))
    .sort((a, b) => a.price.minor - b.price.minor);
};

/** Standard for 4.90 €, free from 50.00 €; express for 9.90 €. */
export const standardAndExpress: DeliveryPolicy['methods'] = [
  {
    handle: 'standard',
    title: 'Standard',
    description: 'In 3 to 5 working days',
    workingDays: { min: 3, max: 5 },
    price: 490,
    freeFrom: 5000,
  },
  { handle: 'express', title: 'Express', description: 'On the next working day', workingDays: { min: 1, max: 1 }, price: 990 },
];
