import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { maxTokens, validationRules } from '../../../graphql/limits/query-limits.js';

/** The fields that a bulk query may have as its root, each a connection. */
export const bulkQueryFields = ['products', 'orders'] as const;
/** The mutations that can be repeated for each line of a file: changes of prices and stock. */
export const bulkMutationFields = [
  'inventoryAdjustQuantities',
  'inventorySetQuantities',
  'inventoryPolicySet',
  'inventoryReceive',
  'inventoryLowStockThresholdSet',
  'priceListPricesSet',
  'variantPricingSet',
] as const;

/** A document with one operation, which has one field of these. `problem`: why it is none. */
export type BulkDocument = Readonly<{ document: DocumentNode; operation: OperationDefinitionNode; field: FieldNode }>;

/** Reads the document of a bulk operation; `kind` of the one operation that it has. */
export const readBulkDocument = (
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  text: string,
): BulkDocument | Readonly<{ problem: string }> => {
  const document = parsed(text);
  if ('problem' in document) return document;
  const [operation, second] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation || second) return { problem: 'The document has to have one operation.' };
  if (operation.operation !== kind) return { problem: `The operation has to be a ${kind}.` };
  const [field, other] = operation.selectionSet.selections;
  const fields: readonly string[] = kind === 'query' ? bulkQueryFields : bulkMutationFields;
  if (field?.kind !== Kind.FIELD || other || !fields.includes(field.name.value))
    return { problem: `The ${kind} has to have one field of ${fields.join(', ')}.` };
  const [error] = validate(schema, document, [...specifiedRules, ...validationRules(false)]);
  return error ? { problem: error.message } : { document, operation, field };
};

const parsed = (text: string): DocumentNode | Readonly<{ problem: string }> => {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'The document cannot be read.' };
  }
};

/** The document with these arguments of its field in place of those of the same names. */
export const withArguments = ({ document, field }: BulkDocument, added: readonly ArgumentNode[]): DocumentNode => {
  const names = new Set(added.map(({ name }) => name.value));
  return visit(document, {
    Field: (node) => {
      if (node !== field) return undefined;
      const retained = (node.arguments ?? []).filter(({ name }) => !names.has(name.value));
      return { ...node, arguments: [...retained, ...added] };
    },
  });
};

/** An argument with a whole number or a text. */
export const argumentOf = (name: string, value: number | string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: typeof value === 'number' ? { kind: Kind.INT, value: String(value) } : { kind: Kind.STRING, value },
});
