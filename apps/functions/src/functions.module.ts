import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { functions } from './declaration/functions.js';
import { controllerOf } from './invocation/function-controller.js';
import { OperationController } from './invocation/operation.controller.js';
import { FunctionInvoker } from './invocation/function-invoker.js';
import { FunctionLogs } from './pool/function-logs.js';
import { ScheduleClocks } from './schedule/schedule-clocks.js';
import { FUNCTION_LOCATION, functionLocation, FunctionModules } from './pool/function-modules.js';
import { WorkerPools } from './pool/worker-pools.js';
import { FunctionVersions } from './versions/function-versions.projection.js';

/** Runs the functions of `declaration/functions.ts`: a consumer for each, which calls it in a worker. */
@Module({
  controllers: [...functions.map(controllerOf), OperationController],
  providers: [
    FunctionInvoker,
    FunctionLogs,
    FunctionModules,
    FunctionVersions,
    ScheduleClocks,
    WorkerPools,
    { provide: FUNCTION_LOCATION, inject: [CONFIG], useFactory: functionLocation },
  ],
})
export class FunctionsModule {}
