import { expect, it } from 'vitest';
import type { TimelineEntry } from './carrier-timeline.js';
import { type Given, minutes, morning, written } from './shop-events.fixture.js';

const update = (after: number, status: string): Given => ({
  stream: 'SHIPPING',
  key: 'o',
  value: { type: 'CarrierUpdated', parcelId: 'p', updateId: `u-${after}`, status, occurredAt: '' },
  at: morning + minutes(after),
});
const timeline = (given: readonly Given[], until: number) =>
  written<string, TimelineEntry>('carrier-timeline', given, 'CARRIER_TIMELINE', until).map(
    ({ value: { update: one, isLate } }) => [one.updateId, isLate],
  );

it('reports of carriers are passed on in the order of their times, an hour after them; later ones are marked', () => {
  const given = [update(10, 'in_transit'), update(40, 'delivered'), update(30, 'out_for_delivery'), update(20, 'in_transit')];
  expect(timeline(given, 74)).toEqual([]);
  expect(timeline(given, 90)).toEqual([
    ['u-10', false],
    ['u-20', false],
    ['u-30', false],
  ]);
  expect(timeline([...given, update(110, 'delivered'), update(35, 'in_transit')], 110)).toEqual([
    ['u-10', false],
    ['u-20', false],
    ['u-30', false],
    ['u-40', false],
    ['u-35', true],
  ]);
});
