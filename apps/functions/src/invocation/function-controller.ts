import type { ConsumerContract } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { EffectOn } from '@millrace/nest-transport';
import { Controller, type Type } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';
import { FunctionInvoker } from './function-invoker.js';

/** As many events of a function are taken from its consumer; those for which no worker is free wait in the pool, which grows by them. */
const maxQueued = 64;

/** The controller that calls a function for the events of its consumer. An event whose invocations fail is tried again, then a dead letter. */
export const controllerOf = (declared: FunctionDeclaration): Type => {
  @Controller()
  class FunctionController {
    constructor(private readonly invoker: FunctionInvoker) {}

    @EffectOn(declared.on.consumer, { concurrency: maxQueued, maxFailures: declared.limits.attempts })
    invoke(@Payload() recorded: RecordedFor<ConsumerContract>): Promise<void> {
      return this.invoker.invoke(declared, recorded);
    }
  }
  return FunctionController;
};
