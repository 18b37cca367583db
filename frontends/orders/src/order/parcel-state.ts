import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';

type ShipmentOf = Order['shipments'][number];

const carrierTexts: Readonly<Record<NonNullable<ShipmentOf['carrierStatus']>, string>> = messages.parcel.carrier;

/** Where a parcel is. A parcel that is only prepared is not on its way; `isOnly`: it is the order's only one. */
export const parcelState = ({ status, carrierStatus }: Pick<ShipmentOf, 'status' | 'carrierStatus'>, isOnly: boolean): string => {
  switch (status) {
    case 'PREPARED':
      return isOnly ? messages.parcel.notSent : messages.parcel.later;
    case 'DISPATCHED':
      return carrierStatus == null ? messages.parcel.onWay : carrierTexts[carrierStatus];
    case 'DELIVERED':
      return messages.parcel.delivered;
  }
};
