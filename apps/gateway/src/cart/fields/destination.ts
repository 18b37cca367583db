import type { CartState, CustomerAddress, DeliveryOption } from '@millrace/contracts';

/** Where a cart goes, as far as it is known: its selected address with a country, or else the country of its buyer alone. */
export const destinationOf = ({ deliveryAddresses = [], buyer }: CartState): CustomerAddress => {
  const address = deliveryAddresses.find(({ selected }) => selected)?.address;
  const { countryCode = buyer.countryCode } = address ?? {};
  return { ...address, ...(countryCode !== undefined && { countryCode }) };
};

type Quote = Readonly<{ option: DeliveryOption }>;

/** The option that was selected; the first, which is the cheapest, when none was; `undefined` when the one that was selected is not among them. */
export const selectedOption = <Q extends Quote>(quotes: readonly Q[], handle: string | undefined): Q | undefined =>
  handle === undefined ? quotes[0] : quotes.find(({ option }) => option.handle === handle);
