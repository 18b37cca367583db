import type { BuyerPreferences } from '@millrace/contracts';
import type { CartPreferencesInput, CountryCode } from '../../generated/shop.js';

/** What a buyer prefers, from an input. */
export const toPreferences = ({ delivery, wallet }: CartPreferencesInput): BuyerPreferences => ({
  ...(delivery && {
    delivery: {
      deliveryMethods: [...(delivery.deliveryMethod ?? [])],
      pickupHandles: [...(delivery.pickupHandle ?? [])],
      ...(delivery.coordinates && { coordinates: delivery.coordinates }),
    },
  }),
  wallets: [...(wallet ?? [])],
});

/** What a buyer prefers, as the API shows it. */
export const preferencesOf = ({ delivery, wallets }: BuyerPreferences) => ({
  delivery: delivery
    ? {
        deliveryMethod: delivery.deliveryMethods,
        pickupHandle: delivery.pickupHandles,
        // As it was entered: a `CountryCode`.
        coordinates: delivery.coordinates
          ? { ...delivery.coordinates, countryCode: delivery.coordinates.countryCode as CountryCode }
          : null,
      }
    : null,
  wallet: wallets,
});
