import { Readable } from 'node:stream';
import { type EventLog, readFilePart } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { openReadSession } from '../../consistency/read-session.js';
import { sendError } from '../../server/http-errors.js';
import type { StaffIdentity } from '../../staff/staff-identity.js';
import { BulkOperations } from './bulk-operations.js';
import { readPermission } from './bulk-model.js';
import { maxFileBytes, partBytes, StoredFiles } from './files/stored-files.js';

/** `admit`: replies to requests without a token of staff. `identify`: who sends a request; throws a `GraphQLError` with `http.status` for nobody. */
export type StaffGate = Readonly<{
  admit(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  identify(request: FastifyRequest): Promise<StaffIdentity>;
}>;

type UploadRequest = FastifyRequest<{ Params: { file: string } }>;
type ResultRequest = FastifyRequest<{ Params: { id: string } }>;

const offsetHeader = 'upload-offset';
const mediaTypes: Readonly<Record<string, string>> = { 'product-export': 'text/csv; charset=utf-8' };

/** Uploads of files and downloads of results, for staff: both in pieces, whatever their size. */
@Injectable()
export class FileRoutes {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly files: StoredFiles,
    private readonly operations: BulkOperations,
  ) {}

  /** Adds the routes. */
  async register(http: FastifyInstance, { admit, identify }: StaffGate): Promise<void> {
    await http.register(async (scope) => {
      scope.addHook('onRequest', admit);
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      scope.setErrorHandler((error, _request, reply) => {
        if (!(error instanceof GraphQLError)) throw error;
        const { http: known, ...extensions } = error.extensions as { http?: { status?: number } };
        return reply.code(known?.status ?? 400).send({ errors: [{ message: error.message, extensions }] });
      });
      const options = { bodyLimit: maxFileBytes };
      scope.head('/admin/uploads/:file', async (request: UploadRequest, reply) => {
        await identify(request);
        return reply.header(offsetHeader, String(await this.files.stored(request.params.file))).send();
      });
      scope.put('/admin/uploads/:file', options, async (request: UploadRequest, reply) => {
        await identify(request);
        return this.#upload(request, reply);
      });
      scope.get('/admin/bulk-operations/:id/result', async (request: ResultRequest, reply) =>
        this.#download(request, reply, await identify(request)),
      );
    });
  }

  /** Stores the parts of a body as they arrive. Without its end the parts stay, and the client goes on behind them. */
  async #upload(request: UploadRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { file } = request.params;
    if (!/^[0-9a-f]{32}$/.test(file)) return sendError(reply, 404, 'NOT_FOUND', 'There is no such upload.');
    const given = request.headers[offsetHeader] ?? '0';
    const stored = await this.files.stored(file);
    if (String(given) !== String(stored)) {
      void reply.header(offsetHeader, String(stored));
      return sendError(reply, 409, 'OFFSET_CONFLICT', `The upload goes on at byte ${stored}.`);
    }
    let offset = stored;
    let pending: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of request.body as AsyncIterable<Buffer>) {
      pending.push(chunk);
      bytes += chunk.length;
      if (offset + bytes > maxFileBytes) return sendError(reply, 413, 'TOO_LARGE', `A file has at most ${maxFileBytes} bytes.`);
      while (bytes >= partBytes && offset % partBytes === 0) {
        const all = Buffer.concat(pending);
        await this.files.putPart(file, offset, all.subarray(0, partBytes));
        offset += partBytes;
        pending = [all.subarray(partBytes)];
        bytes -= partBytes;
      }
    }
    if (bytes > 0 && offset % partBytes > 0) return sendError(reply, 409, 'OFFSET_CONFLICT', 'The upload is complete.');
    if (bytes > 0) await this.files.putPart(file, offset, Buffer.concat(pending));
    await this.files.complete(file, offset + bytes);
    return reply
      .code(201)
      .header(offsetHeader, String(offset + bytes))
      .send({ size: offset + bytes });
  }

  async #download(request: ResultRequest, reply: FastifyReply, staff: StaffIdentity): Promise<FastifyReply> {
    const { id } = request.params;
    const found = /^[0-9a-f]{24}$/.test(id) ? await this.operations.find(openReadSession(this.log, {}), id) : undefined;
    const { task, progress } = found?.state ?? {};
    if (!task || !progress) return sendError(reply, 404, 'NOT_FOUND', 'There is no such operation.');
    const needed = readPermission(task);
    if (needed && !staff.permissions.has(needed))
      return sendError(reply, 403, 'FORBIDDEN', `This needs the permission ${needed}.`);
    const first = await readFilePart(this.log, id, 1);
    if (progress.step > 0 && !first) return sendError(reply, 410, 'EXPIRED', 'The result is not there any more.');
    const log = this.log;
    const parts = async function* () {
      for (let step = 1; step <= progress.step; step += 1) {
        const part = step === 1 ? first : await readFilePart(log, id, step);
        if (!part) throw new Error(`part ${step} of the result ${id} is missing`);
        yield part.data;
      }
    };
    return reply
      .header('content-type', mediaTypes[task.kind] ?? 'application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${id}.${task.kind === 'product-export' ? 'csv' : 'jsonl'}"`)
      .send(Readable.from(parts()));
  }
}
