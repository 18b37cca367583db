import { EventLogStrategy } from '@millrace/nest-transport';
import type { DynamicModule, INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { addRequestContext } from '../telemetry/request-context.js';
import { httpTimeouts } from './http-timeouts.js';

/** A Nest application that is created and not started. `start` resolves when its handlers work and its port listens. */
export type NestApp = Readonly<{ context: INestApplicationContext; start(): Promise<void> }>;

/** A microservice over the event log that listens on no port. */
export const createMicroservice = async (root: DynamicModule, logger: LoggerService): Promise<NestApp> => {
  const nest = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(root, {
    logger,
    abortOnError: false,
    inject: [EventLogStrategy],
    useFactory: (strategy: EventLogStrategy) => ({ strategy }),
  });
  return { context: nest, start: () => nest.listen() };
};

/** A microservice over the event log and an HTTP server in one: Nest's hybrid application. `configure` adds to the server before it starts. */
export const createHybrid = async (
  root: DynamicModule,
  logger: LoggerService,
  { port, host }: Readonly<{ port: number; host: string }>,
  configure: (nest: NestFastifyApplication) => Promise<void>,
): Promise<NestApp> => {
  const adapter = new FastifyAdapter(httpTimeouts);
  const nest = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger,
    abortOnError: false,
    bodyParser: false,
  });
  addRequestContext(adapter.getInstance());
  nest.connectMicroservice({ strategy: nest.get(EventLogStrategy) });
  return {
    context: nest,
    start: async () => {
      await configure(nest);
      await nest.init();
      await nest.startAllMicroservices();
      await nest.listen(port, host);
    },
  };
};
