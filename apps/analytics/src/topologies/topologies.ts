import { StreamsBuilder, type Topology } from '@millrace/stream-topology';
import { type Inputs, inputsOf } from '../inputs/inputs.js';
import { abandonedCarts } from './abandoned-carts.js';
import { carrierTimeline } from './carrier-timeline.js';
import { enrichedOrders } from './enriched-orders.js';
import { funnel } from './funnel.js';
import { sales } from './sales.js';
import { searches } from './searches.js';
import { trending } from './trending.js';
import { visits } from './visits.js';

/** Every topology by its name; each adds its operators over the inputs that it takes. */
export const topologies = {
  sales,
  trending,
  visits,
  funnel,
  searches,
  'abandoned-carts': abandonedCarts,
  'enriched-orders': enrichedOrders,
  'carrier-timeline': carrierTimeline,
} as const satisfies Record<string, (inputs: Inputs) => void>;
export type TopologyName = keyof typeof topologies;

/** Topologies as one, which read each of their inputs once. */
export const buildTopology = (...names: readonly TopologyName[]): Topology => {
  const builder = new StreamsBuilder();
  const inputs = inputsOf(builder);
  for (const name of names) topologies[name](inputs);
  return builder.build();
};
