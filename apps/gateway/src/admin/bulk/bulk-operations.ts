import {
  BULK,
  type BulkOperationRequest,
  type BulkTask,
  bulkOperation,
  ReadBulkOperation,
  typeFilter,
} from '@millrace/contracts';
import { type CommandSender, type CommandResult, type EventLog, type Place, staffChanges } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { IdFactory } from '../../identity/id-factory.js';
import type { AdminContext } from '../../staff/admin-context.js';
import { nameOfRole } from '../../staff/roles/permissions.js';
import { bulkChanges, type BulkChange } from './bulk-changes.js';
import type { KnownBulkOperation } from './bulk-model.js';

type Result = CommandResult<typeof bulkOperation>;
type BulkPage = Readonly<{ operations: readonly KnownBulkOperation[]; hasMore: boolean; end?: Place }>;

/** Requests, cancels and reads bulk operations. */
@Injectable()
export class BulkOperations {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Requests an operation; the same idempotency key gives the same operation. */
  async request(
    { session, staff }: AdminContext,
    task: Omit<BulkTask, 'staffId' | 'role' | 'requestedAt'>,
    idempotencyKey: string | null | undefined,
  ): Promise<Readonly<{ id: string; result: Result }>> {
    const id = this.ids.bulkOperation(staff.id, idempotencyKey ?? undefined);
    const known = idempotencyKey == null ? undefined : (await this.find(session, id))?.state.task;
    // The instant is part of the request, which a repetition has to equal.
    const requestedAt = known?.requestedAt ?? new Date().toISOString();
    const role = staff.role === undefined ? 'none' : nameOfRole(staff.role);
    const request = { type: 'RequestBulkOperation' as const, ...task, staffId: staff.id, role: known?.role ?? role, requestedAt };
    return { id, result: await this.#send(session, id, request, idempotencyKey) };
  }

  /** Cancels an operation that runs; again changes nothing. */
  cancel(session: ReadSession, id: string): Promise<Result> {
    return this.#send(session, id, { type: 'CancelBulkOperation', at: new Date().toISOString() }, undefined);
  }

  /** An operation in its newest state; `undefined`: there is none. */
  async find(session: ReadSession, id: string): Promise<KnownBulkOperation | undefined> {
    const { version, state } = await session.query(ReadBulkOperation, { id });
    return version === 0 ? undefined : { id, state };
  }

  /** A page of operations, the newest first, and the place behind it; `hasMore`: there are older ones. */
  async list(session: ReadSession, first: number, before: Place | undefined): Promise<BulkPage> {
    const requests = [{ stream: BULK.name, filter: typeFilter(bulkOperation, 'BulkOperationRequested') }];
    const { entries, next } = await staffChanges(this.log, requests, { first, ...(before && { before }) });
    const found = await Promise.all(entries.map(({ aggregateId }) => this.find(session, aggregateId)));
    const end = next ?? entries.at(-1);
    return { operations: found.flatMap((one) => one ?? []), hasMore: next !== undefined, ...(end && { end }) };
  }

  /** The state of an operation after each of its events behind a sequence of its stream, each once and in order, up to its end. */
  changes(id: string, after: number): AsyncIterableIterator<BulkChange> {
    return bulkChanges(this.log, BULK, id, after);
  }

  #send(
    session: ReadSession,
    id: string,
    request: BulkOperationRequest,
    idempotencyKey: string | null | undefined,
  ): Promise<Result> {
    const requestId = this.ids.request(id, idempotencyKey ?? undefined);
    return sendObserved(this.commands, session, { aggregate: bulkOperation, id, requestId, request });
  }
}
