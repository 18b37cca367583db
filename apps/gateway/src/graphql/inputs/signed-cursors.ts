import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { CursorSigner } from './cursor-signer.js';

const cursorArguments = ['after', 'before'] as const;

/** Wraps resolvers: cursors in results are signed, cursors in arguments are verified. */
export const withSignedCursors = (schema: GraphQLSchema, cursors: CursorSigner): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (getNamedType(field.type).name.endsWith('Connection')) read(field, cursors);
      if (isCursor(type.name, field.name)) sign(field, cursors);
    }
  }
  return schema;
};

const isCursor = (type: string, field: string): boolean =>
  type === 'PageInfo' ? field.endsWith('Cursor') : type.endsWith('Edge') && field === 'cursor';

const read = (field: GraphQLField<unknown, unknown>, cursors: CursorSigner): void => {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
    const payloads: Record<string, unknown> = {};
    for (const name of cursorArguments) {
      const cursor = args[name];
      if (typeof cursor === 'string') payloads[name] = cursors.verify(cursor, name);
    }
    return resolve(source, { ...args, ...payloads }, context, info);
  };
};

const sign = (field: GraphQLField<unknown, unknown>, cursors: CursorSigner): void => {
  const { resolve = defaultFieldResolver } = field;
  const signed = (payload: unknown): unknown => (typeof payload === 'string' ? cursors.sign(payload) : payload);
  field.resolve = (source, args, context, info) => {
    const payload: unknown = resolve(source, args, context, info);
    return payload instanceof Promise ? payload.then(signed) : signed(payload);
  };
};
