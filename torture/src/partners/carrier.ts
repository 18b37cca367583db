import { createHmac, randomUUID } from 'node:crypto';
import { SHIPPING, type ShipmentEvent } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Random } from '../plan/random.js';
import { follow } from './follow.js';
import type { WebhookLine } from './webhook-line.js';

const statuses = ['in_transit', 'out_for_delivery', 'delivered'] as const;

/** A carrier that reports the way of each parcel by signed webhooks: each a little later than the one before by its own time. */
export const runCarrier = (log: EventLog, line: WebhookLine, secret: string, random: Random, ends: AbortSignal): Promise<void> =>
  follow(log, SHIPPING, ends, ({ event, aggregateId: reference, at }) => {
    const dispatched = event as ShipmentEvent;
    if (dispatched.type !== 'ShipmentDispatched') return;
    const { trackingNumber } = dispatched;
    const reported = random.chance(0.3) ? statuses.slice(0, 2) : statuses;
    for (const [index, status] of reported.entries()) {
      const occurredAt = new Date(Date.parse(at) + 100 * (index + 1)).toISOString();
      const body = JSON.stringify({ id: randomUUID(), reference, trackingNumber, status, occurredAt });
      line.send({ path: '/webhooks/carriers/parcels', body, headers: headersOf(body, secret) });
    }
  });

const headersOf = (body: string, secret: string): Readonly<Record<string, string>> => {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return { 'content-type': 'application/json', 'millrace-signature': `t=${seconds},v1=${signature}` };
};
