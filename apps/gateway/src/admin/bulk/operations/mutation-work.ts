import { noBulkCounts } from '@millrace/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { execute, type ExecutionResult } from 'graphql';
import { forEachConcurrently } from '../../batch/for-each-concurrently.js';
import { StoredFiles } from '../files/stored-files.js';
import { contextOf, EXECUTED_SCHEMA, type ExecutedSchema } from '../work/admin-execution.js';
import { type BulkFailure, type BulkStart, type BulkStep, type BulkWork, fileMissing } from '../work/bulk-work.js';
import { argumentOf, readBulkDocument, withArguments } from './bulk-document.js';

/** The most lines, and about the most bytes, of a step. */
const [maxLines, windowBytes] = [500, 200_000];
const maxLineBytes = 1_000_000;
const concurrent = 32;

/** Whole lines, and the offset behind them. */
type Lines = Readonly<{ lines: readonly string[]; bytes: number }>;
type Result = Readonly<{ data?: unknown; errors?: readonly Readonly<{ message: string }>[] }>;

const problem = (code: string, message: string): BulkFailure => ({ failure: { code, message: message.slice(0, 1_000) } });

/** Repeats a mutation for each line of a file, which has its variables. The cursor is the offset of the next line and its number, from 0. */
@Injectable()
export class MutationWork implements BulkWork {
  constructor(
    @Inject(EXECUTED_SCHEMA) private readonly executed: ExecutedSchema,
    private readonly files: StoredFiles,
  ) {}

  async step({ id, task, progress, session }: BulkStart): Promise<BulkStep> {
    const { schema } = this.executed;
    const read = readBulkDocument(schema, 'mutation', task.document ?? '');
    if ('problem' in read) return problem('DOCUMENT_INVALID', read.problem);
    const { file = '', fileBytes: size = 0 } = task;
    const [offset = 0, first = 0] = progress.cursor === '' ? [0, 0] : progress.cursor.split(' ').map(Number);
    const taken = await this.#lines(file, offset, size);
    if ('failure' in taken) return taken;
    const results: Result[] = [];
    const contextValue = contextOf(task, session);
    await forEachConcurrently(concurrent, taken.lines.entries(), async ([at, line]) => {
      const variableValues = variablesIn(line);
      if (variableValues === undefined) {
        results[at] = { errors: [{ message: 'The line is no JSON object.' }] };
        return;
      }
      // The same line has the same key in every attempt, so that it is carried out once.
      const document = withArguments(read, [argumentOf('idempotencyKey', `bulk ${id} line ${first + at}`)]);
      results[at] = toResult(await execute({ schema, document, variableValues, contextValue }));
    });
    const refused = results.filter(({ data, errors }) => errors !== undefined || hasUserErrors(data)).length;
    const count = results.length;
    return {
      cursor: `${offset + taken.bytes} ${first + count}`,
      done: offset + taken.bytes >= size,
      result: results.map((result, at) => `${JSON.stringify({ ...result, __lineNumber: first + at })}\n`).join(''),
      counts: {
        ...noBulkCounts,
        rows: count,
        bytesRead: taken.bytes,
        decided: count,
        changed: count - refused,
        refused,
        objects: count,
      },
    };
  }

  async #lines(file: string, offset: number, size: number): Promise<Lines | BulkFailure> {
    if (offset >= size) return { lines: [], bytes: 0 };
    for (let length = windowBytes; length <= 4 * maxLineBytes; length *= 4) {
      const piece = await this.files.read(file, offset, length, size);
      if (!piece) return fileMissing;
      const ends: number[] = [];
      for (let at = piece.indexOf(10); at >= 0 && ends.length < maxLines; at = piece.indexOf(10, at + 1)) ends.push(at + 1);
      const isEnd = offset + piece.length >= size;
      if (isEnd && ends.length < maxLines && ends.at(-1) !== piece.length) ends.push(piece.length);
      if (ends.length === 0) continue;
      const lines = ends.map((end, at) =>
        piece
          .subarray(ends[at - 1] ?? 0, end)
          .toString('utf8')
          .trim(),
      );
      return { lines, bytes: ends.at(-1) ?? 0 };
    }
    return problem('LINE_TOO_LONG', `A line has more than ${maxLineBytes} bytes.`);
  }
}

const variablesIn = (line: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Throws what is no answer to this line: a service that does not answer. The step is done again then. */
const toResult = ({ data, errors }: ExecutionResult): Result => {
  const unexpected = errors?.find(({ originalError }) => originalError)?.originalError;
  if (unexpected && !('extensions' in unexpected)) throw unexpected;
  return errors ? { errors: errors.map(({ message }) => ({ message })) } : { data };
};

const hasUserErrors = (data: unknown): boolean =>
  Object.values((data ?? {}) as Record<string, { userErrors?: readonly unknown[] } | null>).some(
    (payload) => (payload?.userErrors?.length ?? 0) > 0,
  );
