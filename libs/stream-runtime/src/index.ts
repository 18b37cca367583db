export type { MetricSample } from './app/metrics.js';
export { StreamsApp, type StreamsOptions, type StreamsState } from './app/streams-app.js';
export type { Application } from './application/application.js';
export type { Source, Sources } from './application/source.js';
export { type Broker, type BrokerOptions, connectBroker } from './broker/broker.js';
export type { StoredMessage } from './broker/stream-reader.js';
export { StreamsError, type StreamsProblem } from './broker/streams-error.js';
export type { Outputs } from './task/record-collector.js';
export type { TaskStatus } from './task/task-runner.js';
