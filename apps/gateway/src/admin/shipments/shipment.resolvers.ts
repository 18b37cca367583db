import type { Resolvers } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import type { ShipmentCommands } from './shipment-commands.js';

export const shipmentResolvers = (shipments: ShipmentCommands): Resolvers => ({
  Mutation: {
    shipmentCreate: (_, { input: { orderId, lines, carrier, trackingNumber, trackingUrl }, idempotencyKey }, { session }) => {
      const variants = lines?.map(({ variantId, quantity }) => ({
        variantId: requiredId('ProductVariant', variantId, 'input.lines.variantId'),
        quantity,
      }));
      const request = {
        type: 'SendParcel' as const,
        ...{ carrier, trackingNumber },
        ...(trackingUrl && { trackingUrl }),
        ...(variants && { lines: variants }),
      };
      return shipments.send(session, orderId, request, idempotencyKey);
    },
    shipmentUpdate: (_, { input, idempotencyKey }, { session }) => {
      const { orderId, parcelId, carrier, trackingNumber, trackingUrl, delivered } = input;
      const request = {
        type: 'ChangeParcel' as const,
        parcelId,
        ...(carrier && { carrier }),
        ...(trackingNumber && { trackingNumber }),
        ...(trackingUrl && { trackingUrl }),
        ...(delivered && { delivered: true as const }),
      };
      return shipments.send(session, orderId, request, idempotencyKey);
    },
  },
});
