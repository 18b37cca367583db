import type { Sources } from '@millrace/stream-runtime';
import { inputs } from './inputs.js';

/** Where the runtime of topologies reads the inputs: the event streams of the shop, each as one partition. */
export const sources: Sources = Object.fromEntries(
  inputs.map(({ stream, filters, decode }) => [stream, { stream, partitions: 1, filters: () => filters, decode }]),
);
