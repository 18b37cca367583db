import { join } from 'node:path';
import { type Application, type Broker, StreamsApp, type StreamsError } from '@millrace/stream-runtime';
import type { AnalyticsConfig } from '../config/analytics.config.js';
import { sources } from '../inputs/sources.js';

/** Tasks of an instance without a message for this time go to another one. */
const sessionSeconds = 10;
/** Figures may be late by this time for each step of a topology; what happens within it is one commit. */
const commitIntervalMs = 2_000;
/** How long results can be read from their streams. The state, from which queries are answered, has a time of its own. */
const retentionSeconds = 30 * 86_400;

/** An instance that runs. */
export type OpenTopologies = StreamsApp;

/** `warn`: a problem that is tried again. `failed`: the instance has stopped, because a record cannot be processed. */
export type Problems = Readonly<{ warn(problem: string): void; failed(error: StreamsError): void }>;

/** Starts an instance of the application. Errors: those of `StreamsApp.start`. */
export const openTopologies = async (
  application: Application,
  broker: Broker,
  { INSTANCE, ANALYTICS_STATE_DIR: folder }: AnalyticsConfig,
  { warn, failed }: Problems,
): Promise<OpenTopologies> => {
  const instance = `${INSTANCE}`;
  const app = new StreamsApp({
    application,
    instance,
    broker,
    sources,
    outputs: Object.fromEntries(application.topology.outputs.map((stream) => [stream, { retentionSeconds }])),
    sessionSeconds,
    commitIntervalMs,
    ...(folder !== '' && { stateFolder: { path: join(folder, instance), log: warn } }),
    onRetry: (task, error) => warn(`task ${task} is started again: ${error instanceof Error ? error.message : String(error)}`),
    onFailure: failed,
  });
  await app.start();
  return app;
};
