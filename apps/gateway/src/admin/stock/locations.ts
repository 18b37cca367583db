import { locations, type LocationsRejection, type StockLocation } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { adminError, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { AdminUserError, InventoryLocation } from '../../generated/admin.js';
import { IdFactory } from '../../identity/id-factory.js';

type Payload = Readonly<{ location: InventoryLocation | null; userErrors: AdminUserError[]; position: string }>;
type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;

/** The id of the one aggregate of all locations. */
const shop = 'locations';

/** Defines the locations of the stock. */
@Injectable()
export class LocationCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  async define(session: ReadSession, location: StockLocation, idempotencyKey: string | undefined): Promise<Payload> {
    const refused = (error: ErrorBody) => ({
      location: null,
      userErrors: [{ ...error, field: ['input'] }],
      position: session.observe({}),
    });
    try {
      const result = await sendObserved(this.commands, session, {
        aggregate: locations,
        id: shop,
        requestId: this.ids.request(location.location, idempotencyKey),
        request: { type: 'DefineLocation', ...location },
      });
      if (result.status !== 'accepted') return refused(locationError(result));
      return { location: toLocation(location), userErrors: [], position: session.observe({}) };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return refused({ code: 'INVALID', message: error.message });
    }
  }
}

export const toLocation = ({ location, ...settings }: StockLocation): InventoryLocation => ({ id: location, ...settings });

const errorByRejection: RejectionHandlers<LocationsRejection, ErrorBody> = {
  TooManyLocations: ({ limit }) => ({ code: 'TOO_LARGE', message: `A shop has at most ${limit} locations.` }),
};

const locationError = (result: Exclude<CommandResult<typeof locations>, { status: 'accepted' }>): ErrorBody =>
  adminError<typeof locations>(result, (rejection) => mapRejection(rejection, errorByRejection));
