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
  StreamJoined,
  TimeWindowedKStream,
} from './dsl/api.js';
export { JoinWindows, SessionWindows, SlidingWindows, TimeWindows } from './operators/windows.js';
export { InputMerger, type MergerState } from './run/input-merger.js';
export { type Channel, channelsOf } from './run/channels.js';
export { partitionOf } from './run/partition-of.js';
export { type Output, Task, type TaskState } from './run/task.js';
export { DerivingStateStores } from './store/deriving-state-stores.js';
export {
  MemoryStateStores,
  type StateChange,
  type StateStores,
  type StoreProvider,
  type StoreSize,
} from './store/state-stores.js';
export { MemoryStore, type OrderedStore } from './store/ordered-store.js';
export { fetchAllWindows } from './store/fetch-all-windows.js';
export { KeyValueStore, SessionStore, type Stored, WindowStore } from './store/stores.js';
export type { StreamRecord } from './graph/node.js';
export type { Windowed } from './store/stores.js';
export type { SubTopology, Topology } from './graph/topology.js';
export { TopologyRun, type TaskOutputs } from './run/topology-run.js';
export { TopologyTestDriver } from './run/topology-test-driver.js';
export { TopologyError } from './graph/topology-error.js';
export { describeTopology, type NodeDescription, type TopologyDescription } from './describe/describe-topology.js';
export { toMermaid } from './describe/to-mermaid.js';
