import type { TSchema } from 'typebox';

/** The keyword of a schema whose values are personal data: they are stored encrypted, under the key of the person they are about. */
export const personalKeyword = 'x-personal-data';

/** A schema whose values are personal data. */
export const personal = <T extends TSchema>(schema: T): T =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(schema), [personalKeyword]: { value: true, enumerable: true } },
  ) as T;

type SchemaParts = Readonly<{ properties?: Readonly<Record<string, object>>; items?: object; [personalKeyword]?: true }>;

/** The paths of the fields with personal data in a schema; in a list, of each of its entries. */
export const personalPaths = (schema: object): readonly (readonly string[])[] => {
  const { [personalKeyword]: isPersonal, items, properties = {} } = schema as SchemaParts;
  if (isPersonal) return [[]];
  if (items) return personalPaths(items);
  return Object.entries(properties).flatMap(([name, inner]) => personalPaths(inner).map((path) => [name, ...path]));
};
