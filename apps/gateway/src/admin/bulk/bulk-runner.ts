import {
  type BulkOperationRequest,
  type BulkOperationState,
  type BulkProgress,
  bulkOperation,
  type BulkTask,
  ReadBulkOperation,
} from '@millrace/contracts';
import { type CommandSender, type EventLog, LogError, putFilePart, readFilePart } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sentBy } from '../../commands/sent-by.js';
import { openReadSession } from '../../consistency/read-session.js';
import { IdFactory } from '../../identity/id-factory.js';
import { BulkWorks } from './bulk-works.js';
import { progressAfter } from './work/bulk-work.js';

type StepResult = Readonly<{ progress: BulkProgress; done: boolean }>;
type Started = Readonly<{ id: string; task: BulkTask; progress: BulkProgress }>;

const unknownKind = { code: 'KIND_UNKNOWN', message: 'This version of the shop does not know this kind of operation.' };
const timeoutMs = 30_000;

/**
 * Carries out the next step of bulk operations. The result of a step is stored first, as a part of the result file with the totals in its note, then recorded as
 * an event, which begins the next step. Whoever takes a step after a failure finds the stored part, and records that. So each step is recorded once, and its
 * lines are in the result once.
 */
@Injectable()
export class BulkRunner {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
    private readonly works: BulkWorks,
  ) {}

  /** Does the step that follows the newest state, if the operation still runs. Throws `NOT_AVAILABLE`: then it can be done again. */
  async step(id: string): Promise<void> {
    const { state } = await openReadSession(this.log, {}).query(ReadBulkOperation, { id });
    const { task, progress } = state;
    if (!task || !progress || state.status !== 'running') return;
    await this.#stepOf({ id, task, progress });
  }

  async #stepOf(started: Started): Promise<void> {
    const result = (await this.#stored(started)) ?? (await this.#work(started));
    if ('code' in result)
      await this.#record(started, 'end', { type: 'FailBulkOperation', ...result, at: new Date().toISOString() });
    else await this.#record(started, String(started.progress.step + 1), { type: 'AdvanceBulkOperation', ...result });
  }

  /** What an earlier attempt at the step has done. */
  async #stored({ id, progress: { step } }: Started): Promise<StepResult | undefined> {
    const part = await readFilePart(this.log, id, step + 1);
    return part && (JSON.parse(part.note) as StepResult);
  }

  async #work(started: Started): Promise<StepResult | Required<BulkOperationState>['failure']> {
    const { id, task, progress: before } = started;
    const session = openReadSession(this.log, {}, '', task.staffId);
    const step = (await this.works.of(task.kind)?.step({ ...started, session })) ?? { failure: unknownKind };
    if ('failure' in step) return step.failure;
    const result = { progress: progressAfter(before, step, new Date().toISOString()), done: step.done };
    const part = { data: Buffer.from(step.result), note: JSON.stringify(result) };
    if ((await putFilePart(this.log, id, before.step + 1, part)) === 'stored') return result;
    return (await this.#stored(started)) ?? result;
  }

  /** A refusal means that the step was recorded by another attempt, or that the operation has ended meanwhile. */
  async #record({ id, task }: Started, key: string, request: BulkOperationRequest): Promise<void> {
    const requestId = this.ids.request(id, `${id} step ${key}`);
    const commands = sentBy(this.commands, task.staffId);
    const result = await commands.send({ aggregate: bulkOperation, id, requestId, request, timeoutMs });
    if (result.status === 'pending') throw new LogError('NOT_AVAILABLE', `the step ${key} of ${id} is not recorded yet`);
    if (result.status === 'failed') throw new Error(`the step ${key} of ${id} could not be recorded: ${result.reason}`);
  }
}
