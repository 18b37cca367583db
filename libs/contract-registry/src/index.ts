export { addedViews, ViewNotDeclared } from './added-views.js';
export { checkAgainst, compareContracts, type Release } from './compatibility/compare-contracts.js';
export { checkDialect } from './compatibility/dialect.js';
export type { Finding } from './compatibility/finding.js';
export { isMode, type Mode, modes } from './compatibility/mode.js';
export { report } from './compatibility/report.js';
export {
  type AggregateDocument,
  type ConsumerDocument,
  type ContractDocument,
  describeContracts,
  type MessageDocument,
  type QueryDocument,
  type StreamDocument,
} from './document/document.js';
export type { Drift } from './drift.js';
export { generatedFiles } from './generate.js';
export type { GeneratedFile } from './document/generated-file.js';
export { bringUpToDate, findDrift } from './project-files.js';
export type { JsonSchema } from './document/json-schema.js';
export { byVersion, releasesIn, writeRelease } from './releases.js';
