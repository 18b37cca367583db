import { type InputOf, InvokeFunction, ListFunctions, type OutputOf, ReadFunctionLogs } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import { QueryHandler } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import type { FunctionsConfig } from '../config/functions.config.js';
import { type FunctionDeclaration, isScheduled } from '../declaration/function-declaration.js';
import { functions } from '../declaration/functions.js';
import { FunctionLogs } from '../pool/function-logs.js';
import { functionLocation } from '../pool/function-modules.js';
import { WorkerPools } from '../pool/worker-pools.js';
import { typesOf } from './to-cloud-event.js';
import { tryFunction } from './try-function.js';

/** What operators do with functions. */
@Controller()
export class OperationController {
  constructor(
    private readonly pools: WorkerPools,
    private readonly logs: FunctionLogs,
    @Inject(CONFIG) private readonly config: FunctionsConfig,
  ) {}

  @QueryHandler(ListFunctions, { streams: [] })
  async list(): Promise<OutputOf<typeof ListFunctions>> {
    await this.pools.whenReady();
    return {
      takesDeployments: functionLocation(this.config).takesDeployments,
      functions: functions.map((declared) => {
        const { schedule } = declared.on;
        const version = this.pools.versionOf(declared);
        const { lastColdStartMs, ...figures } = this.pools.of(declared).figures();
        return {
          name: declared.name,
          on: [...typesOf(declared)],
          ...(version === undefined ? {} : { version }),
          ...(schedule && {
            schedule: { cron: schedule.cron, timeZone: schedule.timeZone, isOn: isScheduled(schedule, this.config) },
          }),
          publishes: declared.publishes.map(({ name }) => name),
          ...figures,
          ...(lastColdStartMs === undefined ? {} : { coldStartMs: lastColdStartMs }),
        };
      }),
    };
  }

  @QueryHandler(ReadFunctionLogs, { streams: [] })
  async readLogs(@Payload() { name }: InputOf<typeof ReadFunctionLogs>): Promise<OutputOf<typeof ReadFunctionLogs>> {
    return { lines: [...this.logs.of(declaredAs(name).name)] };
  }

  @QueryHandler(InvokeFunction, { streams: [] })
  async invoke(@Payload() input: InputOf<typeof InvokeFunction>): Promise<OutputOf<typeof InvokeFunction>> {
    const declared = declaredAs(input.name);
    await this.pools.whenReady();
    return tryFunction(this.pools.of(declared), declared, input);
  }
}

const declaredAs = (name: string): FunctionDeclaration => {
  const declared = functions.find((one) => one.name === name);
  if (declared) return declared;
  throw new QueryRefused('UnknownFunction', `there is no function ${name}: ${functions.map((one) => one.name).join(', ')}`);
};
