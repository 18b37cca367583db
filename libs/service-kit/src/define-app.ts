import 'reflect-metadata';
import type { AppName } from '@millrace/contracts';
import { connectLog, type EventLog, LogError, type Consumer } from '@millrace/event-log';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify, type FastifyInstance } from 'fastify';
import type { Static, TObject } from 'typebox';
import { type BaseConfig, type Env, parseConfig } from './config.js';
import { KitModule } from './kit.module.js';
import type { Watched } from './metrics.js';
import { addLiveness, addProbes } from './probes.js';
import { Runner } from './runner.js';
import { SUBSCRIPTIONS } from './tokens.js';

export type RunningApp = Readonly<{
  /** Takes nothing new, finishes what is under way, leaves the broker. */
  stop(): Promise<void>;
}>;

export type AppDefinition = Readonly<{
  name: AppName;
  /** The streams it reads along, when it is a view that says so itself. */
  reads?: readonly string[];
  /** Resolves when the app does its work. Throws `ConfigError`, or `LogError` when the broker does not answer in 60 s. */
  start(env: Env): Promise<RunningApp>;
}>;

/** Every app that runs in this process. */
const present = new Set<Watched>();

/**
 * An app: a Nest module that provides `SUBSCRIPTIONS`, with its configuration. With a `PORT` it listens with health and
 * metrics, and `configure` may add what else it serves: then the port is everybody's, and health and metrics are told on
 * `HEALTH_PORT` alone. Without a `PORT` nothing listens.
 */
export const defineApp = <C extends TObject>(defined: {
  name: AppName;
  config: C;
  module: Type;
  configure?(app: NestFastifyApplication, config: Static<C> & BaseConfig): Promise<void>;
}): AppDefinition => ({
  name: defined.name,
  start: async (env) => {
    const config = parseConfig(defined.name, defined.config, env);
    const log = await patiently(() =>
      connectLog({
        servers: config.NATS_URL,
        user: config.NATS_USER,
        password: config.NATS_PASSWORD,
        app: defined.name,
        logger: console,
      }),
    );
    const root = rootOf(defined.module, log, config);
    const runner = new Runner();
    const watched = { app: defined.name, runner };
    present.add(watched);
    let apart: FastifyInstance | undefined;
    try {
      const nest = config.PORT === undefined ? await bare(root) : await listening(root);
      const http = isHttp(nest) ? httpOf(nest) : undefined;
      if (isHttp(nest) && http && defined.configure) {
        addLiveness(http, log);
        await defined.configure(nest, config);
        apart = await probesApart(config, (own) => addProbes(own, log, present));
      } else if (http) addProbes(http, log, present);
      await nest.init();
      await runner.start(log, nest.get<readonly Consumer[]>(SUBSCRIPTIONS, { strict: false }));
      if (isHttp(nest)) await nest.listen(config.PORT ?? 0, config.HOST);
      return {
        stop: async () => {
          present.delete(watched);
          await runner.stop();
          await nest.close();
          await apart?.close();
        },
      };
    } catch (fault) {
      present.delete(watched);
      await runner.stop();
      await apart?.close();
      await log.close();
      throw fault;
    }
  },
});

const httpOf = (nest: NestFastifyApplication) => nest.getHttpAdapter().getInstance() as unknown as FastifyInstance;

/** Health and metrics of an app whose `PORT` is for everybody: on a port of their own, if it has one. */
const probesApart = async (config: BaseConfig, add: (http: FastifyInstance) => void): Promise<FastifyInstance | undefined> => {
  if (config.HEALTH_PORT === undefined) return undefined;
  const http = fastify(patience);
  add(http);
  await http.listen({ port: config.HEALTH_PORT, host: config.HOST });
  return http;
};

const rootOf = (module: Type, log: EventLog, config: BaseConfig): Type => {
  class App {}
  Module({ imports: [KitModule.with(log, config), module] })(App);
  return App;
};

/**
 * How long a connection may take: to tell its headers, to send a whole request (a catalogue that the staff uploads included), to say
 * nothing between two requests, and to take or give nothing at all.
 */
const patience = {
  forceCloseConnections: true,
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  connectionTimeout: 600_000,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 },
};

const logger = ['error', 'warn', 'fatal'] as const;
const bare = (root: Type) => NestFactory.createApplicationContext(root, { logger: [...logger], abortOnError: false });
const listening = (root: Type) =>
  NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(patience), {
    logger: [...logger],
    abortOnError: false,
    bodyParser: false,
  });
const isHttp = (nest: INestApplicationContext): nest is NestFastifyApplication => 'listen' in nest;

/** Apps may start before the broker does. */
const patiently = async (connect: () => Promise<EventLog>): Promise<EventLog> => {
  for (const end = Date.now() + 60_000; ; ) {
    try {
      return await connect();
    } catch (fault) {
      if (!(fault instanceof LogError) || fault.code !== 'NOT_AVAILABLE' || Date.now() > end) throw fault;
      await new Promise((done) => setTimeout(done, 300));
    }
  }
};
