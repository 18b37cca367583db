import type { DeliveryOption, DeliveryZoneDetails } from '@millrace/contracts';
import type { PricedMethod, Rule } from '@millrace/pricing';

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

/** The zone of the settings: every country of the shop, with the same methods. It counts while no zone is defined in `PRICING`. */
export const zoneOfSettings = ({ currency, countries, methods }: DeliveryPolicy): Rule<DeliveryZoneDetails> => ({
  id: 'settings',
  details: {
    title: 'Delivery',
    currency,
    countries: [...countries],
    methods: methods.map(({ price, ...method }) => ({ ...method, price: { kind: 'flat', price } })),
  },
});

/** A method as an order has it, with its price before discounts. */
export const toDeliveryOption = ({ method, zone, price }: PricedMethod): DeliveryOption => {
  const { handle, title, description, workingDays } = method;
  const { currency } = zone.details;
  return { handle, title, description, ...(workingDays && { workingDays }), price: { minor: price, currency } };
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
