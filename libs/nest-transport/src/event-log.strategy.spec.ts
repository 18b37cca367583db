import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { expect, it } from 'vitest';
import { EventLogStrategy } from './event-log.strategy.js';
import { callHandler } from './handler/call-handler.js';
import { AppModule } from './payment-app.fixture.js';

it('the strategy calls a controller’s method through Nest by its contract, and passes its errors to the consumer unchanged', async () => {
  const nest = await NestFactory.createMicroservice<AsyncMicroserviceOptions>(AppModule, {
    logger: false,
    inject: [EventLogStrategy],
    useFactory: (strategy: EventLogStrategy) => ({ strategy }),
  });
  await nest.init();
  const handlers = nest.get(EventLogStrategy).getHandlers();
  expect([...handlers.keys()]).toEqual(['payment-service-void-when-requested']);
  const [handler] = handlers.values();
  if (!handler) throw new Error('no handler');
  const context = { id: 'o1', state: { status: 'authorised' } };
  expect(await callHandler(handler, { aggregateId: 'o1' }, context)).toEqual({ accepted: [{ type: 'PaymentVoided' }] });
  await expect(callHandler(handler, { aggregateId: 'fails' }, context)).rejects.toMatchObject({
    name: 'LogError',
    code: 'NOT_AVAILABLE',
  });
  await nest.close();
});
