import { shipment } from '@millrace/contracts';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { WebhookReading } from '../source/webhook-source.js';

const Id = Type.String({ pattern: '^[A-Za-z0-9_-]{1,100}$' });
const Update = Type.Object({
  /** The carrier's id of the update: the same for each repetition. */
  id: Id,
  /** The shop's reference on the label: the id of the order. */
  reference: Id,
  trackingNumber: Type.String({ minLength: 1, maxLength: 100 }),
  status: Type.Union([
    Type.Literal('in_transit'),
    Type.Literal('out_for_delivery'),
    Type.Literal('delivery_failed'),
    Type.Literal('returned'),
    Type.Literal('delivered'),
  ]),
  /** RFC 3339, with any offset. */
  occurredAt: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$' }),
  description: Type.Optional(Type.String({ maxLength: 500 })),
});
const update = Compile(Update);

/** Reads an update of a parcel as carriers send it (docs/stock-and-shipping.md). */
export const readCarrierUpdate = (body: unknown): WebhookReading => {
  if (!update.Check(body)) return { status: 'malformed' };
  const { id: updateId, reference, trackingNumber, status, occurredAt, description } = body as Static<typeof Update>;
  const at = new Date(occurredAt);
  if (Number.isNaN(at.getTime())) return { status: 'malformed' };
  const request = {
    type: 'RecordCarrierUpdate' as const,
    ...{ updateId, trackingNumber, status, occurredAt: at.toISOString() },
    ...(description !== undefined && { description }),
  };
  return { status: 'command', command: { eventId: updateId, aggregate: shipment, id: reference, request } };
};
