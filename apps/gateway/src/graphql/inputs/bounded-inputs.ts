import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { badUserInput } from '../errors.js';
import { type Check, checkOf } from './input-bounds.js';

/** Wraps resolvers so that an argument with too long a text or list gives `BAD_USER_INPUT`. */
export const withBoundedInputs = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const checks = field.args.flatMap((argument): [string, Check][] => {
        const check = checkOf(argument, `${type.name}.${field.name}.${argument.name}`);
        return check ? [[argument.name, check]] : [];
      });
      if (checks.length === 0) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, context, info) => {
        refuseExcess(checks, args);
        return resolve(source, args, context, info);
      };
      if (subscribe)
        field.subscribe = (source, args, context, info) => {
          refuseExcess(checks, args);
          return subscribe(source, args, context, info);
        };
    }
  }
  return schema;
};

const refuseExcess = (checks: readonly [string, Check][], args: Readonly<Record<string, unknown>>): void => {
  for (const [name, check] of checks) {
    const error = check(args[name], name);
    if (error !== undefined) throw badUserInput(error, name);
  }
};
