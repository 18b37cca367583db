import type { Order } from '../live/use-order.ts';

type ShipmentOf = Order['shipments'][number];

const carrierTexts: Readonly<Record<NonNullable<ShipmentOf['carrierStatus']>, string>> = {
  IN_TRANSIT: 'On its way',
  OUT_FOR_DELIVERY: 'Out for delivery',
  DELIVERY_FAILED: 'Delivery failed, the carrier tries again',
  RETURNED: 'On its way back to the shop',
  DELIVERED: 'Delivered',
};

/** Where a parcel is. A parcel that is only prepared is not on its way; `isOnly`: it is the order's only one. */
export const parcelState = ({ status, carrierStatus }: Pick<ShipmentOf, 'status' | 'carrierStatus'>, isOnly: boolean): string => {
  switch (status) {
    case 'PREPARED':
      return isOnly ? 'Not sent yet' : 'Sent later';
    case 'DISPATCHED':
      return carrierStatus == null ? 'On its way' : carrierTexts[carrierStatus];
    case 'DELIVERED':
      return 'Delivered';
  }
};
