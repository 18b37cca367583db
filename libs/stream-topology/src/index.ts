export { StreamsBuilder, type TableConsumed } from './dsl/streams-builder.js';
export type {
  Consumed,
  GlobalKTable,
  KGroupedStream,
  KGroupedTable,
  KStream,
  KTable,
  Materialized,
  Named,
  SessionWindowedKStream,
  TimeWindowedKStream,
} from './dsl/api.js';
export { JoinWindows, SessionWindows, SlidingWindows, TimeWindows } from './operators/windows.js';
export { InputMerger } from './run/input-merger.js';
export { TopologyRun, type TaskOutputs } from './run/topology-run.js';
export { TopologyTestDriver } from './run/topology-test-driver.js';
export { TopologyError } from './graph/topology-error.js';
export { describeTopology, type NodeDescription, type TopologyDescription } from './describe/describe-topology.js';
export { toMermaid } from './describe/to-mermaid.js';
