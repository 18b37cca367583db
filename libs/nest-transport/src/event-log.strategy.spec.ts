import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { expect, it } from 'vitest';
import { EventLogStrategy } from './event-log.strategy.js';
import { callHandler } from './handler/call-handler.js';
import { AppModule, MistakenAppModule } from './payment-app.fixture.js';

const createApp = (module: Type) =>
  NestFactory.createMicroservice<AsyncMicroserviceOptions>(module, {
    logger: false,
    inject: [EventLogStrategy],
    useFactory: (strategy: EventLogStrategy) => ({ strategy }),
  });

it('the strategy calls a controller’s method through Nest by its contract, and passes its errors to the consumer unchanged', async () => {
  const nest = await createApp(AppModule);
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

it('an app whose handlers do not match its contracts does not start', async () => {
  const nest = await createApp(MistakenAppModule);
  await expect(nest.listen()).rejects.toMatchObject({
    name: 'HandlerMismatch',
    app: 'payment-service',
    contracts: new Map([
      ['payment-service-capture-when-order-confirmed', 'SEVERAL_HANDLERS'],
      ['OrderPaid', 'NO_CONTRACT'],
      ['payment-service-authorise-when-requested', 'NO_HANDLER'],
      ['payment-service-capture-when-requested', 'NO_HANDLER'],
      ['payment-service-look-while-action-required', 'NO_HANDLER'],
      ['payment-service-refund-when-requested', 'NO_HANDLER'],
      ['payment.payment', 'NO_HANDLER'],
      ['LookAtPayment', 'NO_HANDLER'],
      ['ReconcilePayments', 'NO_HANDLER'],
    ]),
  });
  await nest.close();
});
