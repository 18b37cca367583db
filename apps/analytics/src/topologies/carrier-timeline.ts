import type { CarrierUpdate } from '../inputs/carrier-updates.js';
import type { Inputs } from '../inputs/inputs.js';
import { periods } from './periods.js';

/** How long a report of a carrier waits for earlier ones, in stream time. */
export const reorderWithin = periods.hour;
const step = 15 * periods.minute;

/** `isLate`: it came after reports of later times were passed on. */
export type TimelineEntry = Readonly<{ update: CarrierUpdate; isLate: boolean }>;

type Waiting = Readonly<{ orderId: string; update: CarrierUpdate }>;

/** The time up to which reports are passed on when stream time is `time`: it is a step of 15 minutes. */
const passedOnAt = (time: number): number => Math.floor(time / step) * step - reorderWithin;

/**
 * The reports of carriers in the order of their times, in the stream `CARRIER_TIMELINE`, by order. A report waits until stream time is an hour beyond
 * it; one that comes later is passed on at once, and marked.
 */
export const carrierTimeline = ({ carrierUpdates }: Pick<Inputs, 'carrierUpdates'>): void => {
  carrierUpdates
    .process<string, TimelineEntry, Waiting>(
      {
        process: ({ key, value, at }, { store, forward, time }) => {
          if (at <= passedOnAt(time())) forward({ key, value: { update: value, isLate: true }, at });
          else store.put(`${String(at).padStart(15, '0')} ${key} ${value.updateId}`, { orderId: key, update: value }, at);
        },
        punctuate: {
          every: step,
          fn: (time, { store, forward }) => {
            for (const { key: id, value, at } of store.all()) {
              if (at > passedOnAt(time)) return;
              forward({ key: value.orderId, value: { update: value.update, isLate: false }, at });
              store.delete(id);
            }
          },
        },
      },
      { name: 'carrier-timeline' },
    )
    .to('CARRIER_TIMELINE', { name: 'timeline-out' });
};
