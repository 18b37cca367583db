import { noBulkCounts } from '@millrace/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { execute, type FieldNode, Kind, type SelectionNode } from 'graphql';
import type { BulkStart, BulkStep, BulkWork } from '../work/bulk-work.js';
import { contextOf, EXECUTED_SCHEMA, type ExecutedSchema } from '../work/admin-execution.js';
import { argumentOf, readBulkDocument, withArguments } from './bulk-document.js';
import { flatten } from './flatten.js';

const atOnce = 100;
const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const fieldOf = (field: string, selections?: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: name(field),
  ...(selections && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
});
/** The alias of what the operation needs beyond what was selected. */
const pageAlias = 'bulkPage';
const page: SelectionNode = {
  ...fieldOf('pageInfo', [fieldOf('hasNextPage'), fieldOf('endCursor')]),
  alias: name(pageAlias),
};

type Page = Readonly<{ hasNextPage: boolean; endCursor: string | null }>;
type Found = Readonly<Record<string, never>> & Readonly<{ [pageAlias]: Page }>;

/** Reads a connection to its end, a page at a time. The cursor is that of the connection. */
@Injectable()
export class QueryWork implements BulkWork {
  constructor(@Inject(EXECUTED_SCHEMA) private readonly executed: ExecutedSchema) {}

  async step({ task, progress: { cursor }, session }: BulkStart): Promise<BulkStep> {
    const { schema } = this.executed;
    const read = readBulkDocument(schema, 'query', task.document ?? '');
    if ('problem' in read) return { failure: { code: 'DOCUMENT_INVALID', message: read.problem.slice(0, 1_000) } };
    const { field } = read;
    const selections = [...(field.selectionSet?.selections ?? []), page];
    const paged: FieldNode = { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    const operation = { ...read.operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [paged] } } as const;
    const definitions = read.document.definitions.map((one) => (one === read.operation ? operation : one));
    const whole = { document: { ...read.document, definitions }, operation, field: paged };
    const document = withArguments(whole, [argumentOf('first', atOnce), ...(cursor === '' ? [] : [argumentOf('after', cursor)])]);
    const { data, errors } = await execute({ schema, document, contextValue: contextOf(task, session) });
    if (errors?.[0]?.originalError) throw errors[0].originalError;
    const found = Object.values(data ?? {})[0] as Found | undefined;
    if (errors || !found) return { failure: { code: 'QUERY_FAILED', message: (errors?.[0]?.message ?? '').slice(0, 1_000) } };
    const { [pageAlias]: info, ...connection } = found;
    const lines = flatten(connection);
    const roots = lines.filter((line) => !('__parentId' in line)).length;
    return {
      cursor: info.endCursor ?? cursor,
      done: !info.hasNextPage,
      result: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      counts: { ...noBulkCounts, rows: lines.length, decided: roots, unchanged: roots, objects: lines.length },
    };
  }
}
