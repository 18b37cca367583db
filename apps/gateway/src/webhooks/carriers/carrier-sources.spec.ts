import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { config } from '../../testing/open-gateway.js';
import type { WebhookReading } from '../source/webhook-source.js';
import { carrierSources } from './carrier-sources.js';

const now = new Date('2026-03-01T12:00:00Z');
const secret = 'a secret of the carrier';
const update = {
  id: 'dhl-7',
  reference: '0198-o1',
  trackingNumber: 'T 1',
  status: 'out_for_delivery',
  occurredAt: '2026-03-01T11:30:00+01:00',
  description: 'On the van',
};
const receive = (content: unknown, { key = secret, seconds = now.getTime() / 1000 } = {}): WebhookReading | undefined => {
  const body = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const signature = createHmac('sha256', key).update(`${seconds}.`).update(body).digest('hex');
  const [source] = carrierSources({ ...config, CARRIER_WEBHOOK_SECRET: secret });
  return source?.read({ body, headers: { 'millrace-signature': `t=${seconds},v1=${signature}` }, now });
};

describe('an update of a carrier', () => {
  it('becomes a command to the shipment of its order, with its time in UTC', () =>
    expect(receive(update)).toMatchObject({
      status: 'command',
      command: {
        eventId: 'dhl-7',
        id: '0198-o1',
        request: {
          type: 'RecordCarrierUpdate',
          updateId: 'dhl-7',
          trackingNumber: 'T 1',
          status: 'out_for_delivery',
          occurredAt: '2026-03-01T10:30:00.000Z',
          description: 'On the van',
        },
      },
    }));
  it('is refused with a wrong or an old signature', () => {
    expect(receive(update, { key: 'another' })).toEqual({ status: 'forged' });
    expect(receive(update, { seconds: now.getTime() / 1000 - 301 })).toEqual({ status: 'forged' });
  });
  it.each([
    ['{', '{'],
    ['an unknown status', { ...update, status: 'lost' }],
    ['an impossible time', { ...update, occurredAt: '2026-13-01T11:30:00Z' }],
    ['an id that is no token', { ...update, reference: 'a.b' }],
  ])('is malformed with %s', (_, content) => expect(receive(content)).toEqual({ status: 'malformed' }));
  it('is not received without a secret', () => expect(carrierSources({ ...config, CARRIER_WEBHOOK_SECRET: '' })).toEqual([]));
});
