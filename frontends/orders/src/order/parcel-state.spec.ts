import { describe, expect, it } from 'vitest';
import { parcelState } from './parcel-state.ts';

describe('where a parcel is', () => {
  it.each([
    ['PREPARED', null, true, 'Not sent yet'],
    ['PREPARED', null, false, 'Sent later'],
    ['DISPATCHED', null, true, 'On its way'],
    ['DISPATCHED', 'IN_TRANSIT', false, 'On its way'],
    ['DISPATCHED', 'OUT_FOR_DELIVERY', true, 'Out for delivery'],
    ['DISPATCHED', 'RETURNED', true, 'On its way back to the shop'],
    ['DELIVERED', null, true, 'Delivered'],
    ['DELIVERED', 'IN_TRANSIT', false, 'Delivered'],
  ] as const)('%s, the carrier says %s, the only one %s: %s', (status, carrierStatus, isOnly, text) =>
    expect(parcelState({ status, carrierStatus }, isOnly)).toBe(text),
  );
});
