export {
  type AggregateDocument,
  type ConsumerDocument,
  type ContractDocument,
  describeContracts,
  type MessageDocument,
  type QueryDocument,
  type StreamDocument,
} from './document.js';
export type { JsonSchema } from './json-schema.js';
