import { declaredMessages } from '../document/declared-message.js';
import type { ContractDocument } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';
import { bounds, fieldsOf, typeName } from './shape.js';
import { table } from './table.js';

/** The schemas with a title, by title, from all messages. Throws when two different schemas share a title. */
export const titled = (document: ContractDocument): ReadonlyMap<string, JsonSchema> => {
  const found = new Map<string, JsonSchema>();
  const visit = (schema: JsonSchema): void => {
    const { title } = schema;
    if (title) {
      const known = found.get(title);
      if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`two shapes have the title ${title}`);
      found.set(title, schema);
    }
    for (const part of [
      ...Object.values(schema.properties ?? {}),
      ...(schema.anyOf ?? []),
      ...(schema.items ? [schema.items] : []),
    ])
      visit(part);
  };
  for (const { message } of declaredMessages(document)) visit(message.data);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** One section for each title, to which fields link. */
export const shapes = (document: ContractDocument): string[] =>
  [...titled(document)].flatMap(([title, schema]) => [`### ${title}`, described(schema)]);

const described = (schema: JsonSchema): string => {
  if (!schema.properties) return [typeName({ ...schema, title: undefined }), bounds(schema)].filter(Boolean).join(', ');
  return table(
    ['field', 'type', 'limits'],
    fieldsOf(schema).map(({ name, type, limits }) => [`\`${name}\``, type, limits]),
  );
};
