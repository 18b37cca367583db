import 'reflect-metadata';
import { type AppName, readers } from '@millrace/contracts';
import { connectLog, followHandling, type EventLog } from '@millrace/event-log';
import { HealthRegistry } from '@millrace/nest-transport';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify, type FastifyInstance } from 'fastify';
import type { Static, TObject } from 'typebox';
import { type BaseConfig, type Env, parseConfig } from '../config/config.js';
import { eventLogLogger } from '../logging/event-log-logger.js';
import { createLogger } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { appsOfProcess } from '../monitoring/monitored-app.js';
import { addLiveness, addProbes } from '../monitoring/probes.js';
import { startTracing } from '../telemetry/start-tracing.js';
import { connectWithRetry } from './connect-with-retry.js';
import { httpTimeouts } from './http-timeouts.js';
import { missingReaders } from './missing-readers.js';
import { createHybrid, createMicroservice, type NestApp } from './nest-app.js';
import { RootModule } from './root.module.js';

/** A started app. */
export type RunningApp = Readonly<{
  /** Takes no new message or request, finishes those in work, and closes the connection to the broker. */
  stop(): Promise<void>;
}>;

/** An app that can be started, with its name. */
export type AppDefinition = Readonly<{
  name: AppName;
  /** The streams that a view reads, when the view declares them itself. */
  reads?: readonly string[];
  /** Resolves when all parts of the app work. Throws `ConfigError`, or `LogError` when the broker does not answer in 60 s. */
  start(env: Env): Promise<RunningApp>;
}>;

type Defined<C extends TObject> = Readonly<{
  name: AppName;
  config: C;
  module: Type | DynamicModule;
  configure?(app: NestFastifyApplication, config: Static<C> & BaseConfig): Promise<void>;
}>;

/**
 * An app: a Nest module with its configuration. Without a `PORT` it is a microservice alone. With a `PORT` it is a hybrid application
 * that serves health and metrics there; an app with `configure` serves its own routes there, and health and metrics on `HEALTH_PORT` alone.
 */
export const defineApp = <C extends TObject>(defined: Defined<C>): AppDefinition => ({
  name: defined.name,
  start: async (env) => {
    const config = parseConfig(defined.name, defined.config, env);
    const logger = createLogger({ app: defined.name, level: config.LOG_LEVEL });
    if (config.LOG_IDS === 'always') followHandling();
    const stopTracing = await startTracing(defined.name, env, logger);
    const log = await connectWithRetry(() =>
      connectLog({
        servers: config.NATS_URL,
        user: config.NATS_USER,
        password: config.NATS_PASSWORD,
        app: defined.name,
        logger: eventLogLogger(logger),
        sharesKeys: true,
      }),
    ).catch(async (error: unknown) => {
      await stopTracing();
      throw error;
    });
    const registry = new HealthRegistry();
    const monitored = { app: defined.name, registry };
    appsOfProcess.add(monitored);
    let nest: NestApp | undefined;
    let probes: FastifyInstance | undefined;
    const stop = async (): Promise<void> => {
      appsOfProcess.delete(monitored);
      await (nest ? nest.context.close() : log.close());
      await probes?.close();
      await stopTracing();
    };
    try {
      const root = RootModule.forApp({ log, config, health: registry, module: defined.module });
      const nestLogger = new NestLogger(logger);
      const { PORT: port, HOST: host } = config;
      nest =
        port === undefined
          ? await createMicroservice(root, nestLogger)
          : await createHybrid(root, nestLogger, { port, host }, async (http) => {
              probes = await addRoutes(defined, http, config, log);
            });
      await nest.start();
      const missing = missingReaders(
        defined.name,
        registry.health().map(({ name }) => name),
        Object.values(readers),
      );
      if (missing) throw missing;
      return { stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
});

/** Adds the app's own routes and its probes; returns the server of the probes when they have one of their own. */
const addRoutes = async <C extends TObject>(
  { configure }: Defined<C>,
  nest: NestFastifyApplication,
  config: Static<C> & BaseConfig,
  log: EventLog,
): Promise<FastifyInstance | undefined> => {
  const http = nest.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  if (!configure) {
    addProbes(http, log, appsOfProcess);
    return undefined;
  }
  addLiveness(http, log);
  await configure(nest, config);
  if (config.HEALTH_PORT === undefined) return undefined;
  const probes = fastify(httpTimeouts);
  addProbes(probes, log, appsOfProcess);
  await probes.listen({ port: config.HEALTH_PORT, host: config.HOST });
  return probes;
};
