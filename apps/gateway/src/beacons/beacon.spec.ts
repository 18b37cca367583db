import { describe, expect, it } from 'vitest';
import { readBeacon } from './beacon.js';

const now = Date.parse('2026-11-30T10:00:00.000Z');
const event = (more: object = {}) => ({ type: 'CartViewed', id: 'observed-1', at: 5_000, ...more });
const body = (more: object = {}) => ({ consent: 'granted', visit: 'v'.repeat(22), sentAt: 5_000, events: [event()], ...more });
const eventsOf = (read: unknown) => {
  const reading = readBeacon(read, now);
  return 'beacon' in reading ? reading.beacon.events : reading.invalid;
};

describe('a report of a visit', () => {
  it('has times of the gateway’s clock, whatever the clock of the client says', () => {
    const events = [event({ at: 4_000 }), event({ id: 'observed-2', at: 9_000 })];
    expect(eventsOf(body({ events }))).toMatchObject([{ at: '2026-11-30T09:59:59.000Z' }, { at: '2026-11-30T10:00:00.000Z' }]);
  });

  it('of a browser that was offline has its last week', () => {
    const sentAt = 8 * 86_400_000;
    const events = [event({ at: 0 }), event({ id: 'observed-2', at: 2 * 86_400_000 })];
    expect(eventsOf(body({ sentAt, events }))).toMatchObject([{ id: 'observed-2', at: '2026-11-24T10:00:00.000Z' }]);
  });

  it('has normalised words and internal ids', () => {
    const events = [
      { type: 'SearchPerformed', id: 'observed-1', at: 5_000, words: ' Blue  KETTLE a@b.example', results: 3, durationMs: 40 },
      { type: 'ProductViewed', id: 'observed-2', at: 5_000, productId: 'gid://shopify/Product/kettle-1' },
    ];
    expect(eventsOf(body({ events }))).toMatchObject([
      { words: 'blue kettle', results: 3, durationMs: 40 },
      { type: 'ProductViewed', productId: 'kettle-1' },
    ]);
  });

  it.each([
    ['no consent', body({ consent: 'denied' }), '/consent'],
    ['a visit that can be guessed', body({ visit: '1' }), '/visit'],
    ['no event', body({ events: [] }), '/events'],
    ['too many events', body({ events: Array.from({ length: 21 }, () => event()) }), '/events'],
    ['another field', body({ ip: '10.0.0.1' }), '/'],
    ['another field in an event', body({ events: [event({ userAgent: 'x' })] }), '/events/0'],
    ['an unknown event', body({ events: [event({ type: 'OrderPlaced' })] }), '/events/0'],
    ['an address as page', body({ events: [event({ type: 'PageViewed', page: '/orders/1?key=2' })] }), '/events/0'],
    [
      'the id of no product',
      body({ events: [event({ type: 'ProductViewed', productId: 'gid://millrace/Order/1' })] }),
      '/events/0/productId',
    ],
    ['no object', null, '/'],
    ['a time without end', body({ sentAt: 1e300 }), '/sentAt'],
  ])('with %s is refused', (_, invalid, path) => expect(eventsOf(invalid)).toContain(path));
});
