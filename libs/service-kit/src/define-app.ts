import 'reflect-metadata';
import type { AppName } from '@millrace/contracts';
import { connectLog, type EventLog, LogError, type Subscription } from '@millrace/event-log';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Static, TObject } from 'typebox';
import { type BaseConfig, type Env, parseConfig } from './config.js';
import { KitModule } from './kit.module.js';
import type { Watched } from './metrics.js';
import { addProbes } from './probes.js';
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
 * metrics, and `configure` may add what else it serves; without, nothing listens.
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
      connectLog({ servers: config.NATS_URL, user: config.NATS_USER, password: config.NATS_PASSWORD, app: defined.name }),
    );
    const root = rootOf(defined.module, log, config);
    const runner = new Runner();
    const watched = { app: defined.name, runner };
    present.add(watched);
    try {
      const nest = config.PORT === undefined ? await bare(root) : await listening(root);
      if (isHttp(nest)) {
        addProbes(nest, log, present);
        await defined.configure?.(nest, config);
      }
      await nest.init();
      await runner.start(log, nest.get<readonly Subscription[]>(SUBSCRIPTIONS, { strict: false }));
      if (isHttp(nest)) await nest.listen(config.PORT ?? 0, config.HOST);
      return {
        stop: async () => {
          present.delete(watched);
          await runner.stop();
          await nest.close();
        },
      };
    } catch (fault) {
      present.delete(watched);
      await runner.stop();
      await log.close();
      throw fault;
    }
  },
});

const rootOf = (module: Type, log: EventLog, config: BaseConfig): Type => {
  class App {}
  Module({ imports: [KitModule.with(log, config), module] })(App);
  return App;
};

const logger = ['error', 'warn', 'fatal'] as const;
const bare = (root: Type) => NestFactory.createApplicationContext(root, { logger: [...logger], abortOnError: false });
const listening = (root: Type) =>
  NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter({ forceCloseConnections: true }), {
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
