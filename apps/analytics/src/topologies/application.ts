import { applications } from '@millrace/contracts';
import type { Application } from '@millrace/stream-runtime';
import { buildTopology, topologies, type TopologyName } from './topologies.js';

const { id, version } = applications.analytics;

/** All topologies of analytics as one application, which reads each of its inputs once. */
export const analytics = (): Application => ({
  id,
  version,
  topology: buildTopology(...(Object.keys(topologies) as TopologyName[])),
});
