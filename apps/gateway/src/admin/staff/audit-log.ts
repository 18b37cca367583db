import { aggregateFilter, lookups, type StreamContract, typeFilter } from '@millrace/contracts';
import { type EventLog, type LogPart, type StaffChange, staffChanges } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import type { AuditEntry, AuditLog as ShownAuditLog, QueryAuditLogArgs } from '../../generated/admin.js';
import { badUserInput } from '../../graphql/errors.js';
import { requiredId, staffMemberGid } from '../../identity/gid.js';
import { cursorOf, placeOf } from '../batch/log-cursor.js';

/**
 * Events that follow from orders and never from a request of staff, of which every order brings some: they are not read. All other events are, so that a
 * new one is in the audit log without a declaration.
 */
const neverByStaff: ReadonlySet<string> = new Set([
  'OrderPlaced',
  'StockReservationRequested',
  'DiscountRedemptionRequested',
  'PaymentAuthorisationRequested',
  'PaymentActionAwaited',
  'OrderConfirmed',
  'OrderPaid',
  'FulfilmentRequested',
  'PaymentCaptureRequested',
  'OrderClosed',
  'StockHeld',
  'HoldCommitted',
  'HoldReleased',
  'PaymentActionRequired',
  'PaymentCaptured',
  'ShipmentPrepared',
  'CarrierUpdated',
  'DiscountRedeemed',
  'DiscountRedemptionReleased',
]);

type Type = Readonly<{ type: string }>;

const partsOf = (stream: StreamContract, kind: string | undefined): readonly LogPart[] =>
  stream.aggregates
    .filter(({ requests }) => requests.length > 0)
    .flatMap((aggregate) => {
      const types = (aggregate.events as readonly Type[]).map(({ type }) => type);
      const read = types.filter((type) => (kind === undefined ? !neverByStaff.has(type) : type === kind));
      // One filter for all events of an aggregate costs the broker less than one for each type.
      const filters =
        read.length === types.length ? [aggregateFilter(aggregate, '*')] : read.map((type) => typeFilter(aggregate, type));
      return filters.map((filter) => ({ stream: stream.name, filter }));
    });

const maxFirst = 250;

/** What members of staff changed, read from the log itself: no view has to be built, and none can be behind. */
@Injectable()
export class AuditLog {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** A page, newest first. Throws `BAD_USER_INPUT`. */
  async page({ first, after, staffId, kind }: QueryAuditLogArgs): Promise<ShownAuditLog> {
    const length = first ?? 50;
    if (length < 1 || length > maxFirst) throw badUserInput(`between 1 and ${maxFirst} entries`, 'first');
    const parts = lookups.auditLog.streams.flatMap((stream) => partsOf(stream, kind ?? undefined));
    if (parts.length === 0) return { entries: [], hasNextPage: false, endCursor: null };
    const page = await staffChanges(this.log, parts, {
      first: length,
      ...(after != null && { before: placeOf(after) }),
      ...(staffId != null && { staffId: requiredId('StaffMember', staffId, 'staffId') }),
    });
    const end = page.next ?? page.entries.at(-1);
    return {
      entries: page.entries.map(toEntry),
      hasNextPage: page.next !== undefined,
      endCursor: end ? cursorOf(end) : null,
    };
  }
}

const toEntry = ({ at, staffId, type, stream, seq, ...change }: StaffChange): AuditEntry => ({
  aggregate: change.aggregate,
  aggregateId: change.aggregateId,
  version: change.version,
  correlationId: change.correlationId,
  at: new Date(at).toISOString(),
  staffId: staffMemberGid(staffId),
  kind: type,
  position: `${stream}:${seq}`,
});
