import 'reflect-metadata';
import { consumers, type order, PAYMENT, type PaymentState, payment } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { type EventLog, LogError, type RecordedOf } from '@millrace/event-log';
import { Controller, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { expect, it } from 'vitest';
import { AggregateRepository } from './aggregate.repository.js';
import { ReactionTo } from './decorators/reaction-to.js';
import { EventLogModule } from './event-log.module.js';
import { EventLogStrategy } from './event-log.strategy.js';
import { callHandler } from './handler/call-handler.js';
import type { DecisionContext, DecisionOf } from './handler/decision.js';
import { HealthRegistry } from './health-registry.js';

type Command = 'void';

@Injectable()
class PaymentRepository extends AggregateRepository<typeof payment, PaymentState, Command> {
  readonly stream = PAYMENT;
  readonly aggregate = payment;
  readonly decider = {
    initial: { status: 'none' } as const,
    evolve: (state: PaymentState) => state,
    decide: () => accept({ type: 'PaymentVoided' } as const),
  };
}

@Controller()
class PaymentController {
  constructor(private readonly payments: PaymentRepository) {}

  @ReactionTo(consumers.voidWhenRequested, PaymentRepository)
  void({ aggregateId }: RecordedOf<typeof order>, { state }: DecisionContext<PaymentState>): DecisionOf<typeof payment> {
    if (aggregateId === 'fails') throw new LogError('NOT_AVAILABLE', 'the provider does not answer');
    return this.payments.decide(state, 'void');
  }
}

const log = { close: async () => undefined } as unknown as EventLog;

@Module({
  imports: [EventLogModule.forRoot(log, new HealthRegistry())],
  controllers: [PaymentController],
  providers: [PaymentRepository],
})
class AppModule {}

it('a controller’s method is called through Nest by its contract, and its errors reach the consumer unchanged', async () => {
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
