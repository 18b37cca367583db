import { FUNCTION } from '@millrace/contracts';
import { appendOnce, type EventLog, type Recorded } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import type { FunctionDeclaration } from '../declaration/function-declaration.js';
import { WorkerPools } from '../pool/worker-pools.js';
import { additionsOf } from './additions.js';
import { Batcher } from './batcher.js';
import { toCloudEvent } from './to-cloud-event.js';

/** Calls functions, and appends what they return. */
@Injectable()
export class FunctionInvoker {
  readonly #batchers = new Map<string, Batcher>();

  constructor(
    private readonly pools: WorkerPools,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** Calls a function with an event. What it returns is appended once, however often the event is delivered. Throws `FunctionError`, `NOT_AVAILABLE`. */
  async invoke(declared: FunctionDeclaration, recorded: Recorded): Promise<void> {
    if (!declared.on.filter(recorded as never)) return;
    await this.pools.whenReady();
    const outputs = await this.#call(declared, toCloudEvent(recorded));
    await appendOnce(this.log, FUNCTION, recorded, additionsOf(declared.publishes, outputs));
  }

  #call(declared: FunctionDeclaration, event: CloudEvent): Promise<readonly AnyOutput[]> {
    const invoke = (given: CloudEvent) => this.pools.of(declared).invoke(given);
    if (!declared.on.batch) return invoke(event);
    const batcher = this.#batchers.get(declared.name) ?? new Batcher(declared.on.batch, invoke);
    this.#batchers.set(declared.name, batcher);
    return batcher.add(event);
  }
}
