import { type ShipmentRejection, type ShipmentRequest, type ShipmentState, shipment } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { adminError, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { AdminUserError, Parcel, ShipmentPayload } from '../../generated/admin.js';
import { requiredId, variantGid } from '../../identity/gid.js';
import { IdFactory } from '../../identity/id-factory.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;

/** Sends and corrects the parcels of orders. */
@Injectable()
export class ShipmentCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Throws `BAD_USER_INPUT` when `orderId` is not the id of an order. */
  async send(
    session: ReadSession,
    orderId: string,
    request: ShipmentRequest,
    idempotencyKey: string | null | undefined,
  ): Promise<ShipmentPayload> {
    const id = requiredId('Order', orderId, 'input.orderId');
    const requestId = this.ids.request(id, idempotencyKey ?? undefined);
    try {
      const result = await sendObserved(this.commands, session, { aggregate: shipment, id, request, requestId });
      const position = session.observe({});
      if (result.status !== 'accepted') return refused(shipmentError(result), position);
      return { parcels: parcelsOf(result.state), userErrors: [], position };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return refused({ code: 'INVALID', message: error.message }, session.observe({}));
    }
  }
}

const refused = (error: ErrorBody, position: string): ShipmentPayload => ({
  parcels: [],
  userErrors: [{ ...error, field: ['input'] }],
  position,
});

const parcelsOf = ({ parcels = [] }: ShipmentState): Parcel[] =>
  parcels.map(({ parcelId: id, lines, carrier, trackingNumber, trackingUrl = null, delivered }) => ({
    ...{ id, carrier, trackingNumber, trackingUrl, delivered },
    lines: lines.map(({ variantId, quantity }) => ({ variantId: variantGid(variantId), quantity })),
  }));

const errorByRejection: RejectionHandlers<ShipmentRejection, ErrorBody> = {
  ShipmentNotFound: () => ({ code: 'NOT_FOUND', message: 'There is nothing to ship for this order yet.' }),
  ParcelNotFound: () => ({ code: 'NOT_FOUND', message: 'This order has no such parcel.' }),
  TooManyCarrierUpdates: ({ limit }) => ({ code: 'TOO_LARGE', message: `There are ${limit} reports about unknown parcels.` }),
  ShipmentIsCancelled: () => ({ code: 'ORDER_NOT_CHANGEABLE', message: 'The shipment is cancelled.' }),
  NotLeftToSend: () => ({ code: 'QUANTITY_TOO_LARGE', message: 'This is more than is left to be sent.' }),
};

const shipmentError = (result: Exclude<CommandResult<typeof shipment>, { status: 'accepted' }>): ErrorBody =>
  adminError<typeof shipment>(result, (rejection) => mapRejection(rejection, errorByRejection));
