import { consumers, PAYMENT, type PaymentState, payment } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { type EventLog, LogError, type RecordedFor } from '@millrace/event-log';
import { Controller, Injectable, Module } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ReactionTo } from './decorators/reaction-to.js';
import { EventLogModule } from './event-log.module.js';
import type { DecisionContext, DecisionOf } from './handler/decision.js';
import { HealthRegistry } from './health-registry.js';
import { AggregateRepository } from './repository/aggregate.repository.js';

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
  void(
    @Payload() { aggregateId }: RecordedFor<typeof consumers.voidWhenRequested>,
    @Ctx() { state }: DecisionContext<PaymentState>,
  ): DecisionOf<typeof payment> {
    if (aggregateId === 'fails') throw new LogError('NOT_AVAILABLE', 'the provider does not answer');
    return this.payments.decide(state, 'void');
  }
}

/** Handlers that do not match the contracts of the app: two of one contract, and one of none. */
@Controller()
class MistakenController {
  @ReactionTo(consumers.captureWhenOrderConfirmed, PaymentRepository)
  capture(): undefined {
    return undefined;
  }

  @ReactionTo(consumers.captureWhenOrderConfirmed, PaymentRepository)
  captureAgain(): undefined {
    return undefined;
  }

  @EventPattern('OrderPaid')
  orderPaid(_event: unknown): undefined {
    return undefined;
  }
}

const log = { app: 'payment-service', close: async () => undefined } as unknown as EventLog;
const transport = EventLogModule.forRoot(log, new HealthRegistry());

@Module({ imports: [transport], controllers: [PaymentController], providers: [PaymentRepository] })
export class AppModule {}

@Module({ imports: [transport], controllers: [PaymentController, MistakenController], providers: [PaymentRepository] })
export class MistakenAppModule {}
