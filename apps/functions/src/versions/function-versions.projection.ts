import { type FunctionVersionEvent, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { currentVersion, type DeployedFunction, evolveVersions, type FunctionVersion } from './function-versions.js';

/** The deployed versions of all functions, in memory. */
@Injectable()
export class FunctionVersions extends InMemoryProjection<DeployedFunction, FunctionVersionEvent> {
  constructor(@Inject(EVENT_LOG) log: EventLog, registry: HealthRegistry) {
    super(log, registry, {
      name: readers.functionVersions.name,
      stream: readers.functionVersions.streams[0],
      route: ({ aggregateId }) => [aggregateId],
      fold: (before, { event }) => evolveVersions(before, event),
    });
  }

  /** The version of a function that is called; `undefined` for the one that the app was built with. */
  current(name: string): FunctionVersion | undefined {
    return currentVersion(this.row(name));
  }
}
