import type { MetaobjectTypeDetails } from '@millrace/contracts';
import { type FrontMatter, textOf, valueText } from './front-matter.js';

/** A metaobject in a file: its values by the keys of its fields; of a list of references, its entries. */
export type MetaobjectEntry = Readonly<{
  kind: 'metaobject';
  typeName: string;
  handle: string;
  values: readonly Readonly<{ key: string; value: string }>[];
}>;
type TypeEntry = Readonly<{ kind: 'metaobject-type'; details: MetaobjectTypeDetails }>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = ([key, value]: readonly [string, unknown]): MetaobjectTypeDetails['fields'][number] => {
  const written = isRecord(value) ? value : { type: value };
  const description = textOf(written['description']);
  return {
    key,
    title: textOf(written['name']) ?? key,
    ...(description !== undefined && { description }),
    type: textOf(written['type']) ?? '',
    ...(written['required'] === true && { required: true as const }),
  };
};

/** Reads a type of metaobjects from the front matter of a file, or tells why there is none. Shoppers see its metaobjects unless the file says something else. */
export const readMetaobjectType = (typeName: string, { values }: FrontMatter): readonly TypeEntry[] | string => {
  const { fields } = values;
  const title = textOf(values['name']);
  if (title === undefined) return 'it has no name';
  if (!isRecord(fields) || Object.keys(fields).length === 0) return 'it has no fields';
  const text = (name: string, field: string) => {
    const value = textOf(values[name]);
    return value === undefined ? {} : { [field]: value };
  };
  const details: MetaobjectTypeDetails = {
    typeName,
    title,
    ...text('description', 'description'),
    fields: Object.entries(fields).map(fieldOf),
    ...text('display_name', 'displayNameKey'),
    ...text('seo_title', 'metaTitleKey'),
    ...text('seo_description', 'metaDescriptionKey'),
    isPublic: values['public'] !== false,
    isPublishable: values['drafts'] === true,
  };
  return [{ kind: 'metaobject-type', details }];
};

/** Reads a metaobject from the front matter of a file, or tells why there is none. */
export const readMetaobject = (
  { typeName, handle }: Readonly<{ typeName: string; handle: string }>,
  { values, text }: FrontMatter,
): readonly MetaobjectEntry[] | string => {
  if (text.trim() !== '') return 'its values belong between the lines `---`';
  const read = Object.entries(values).map(([key, value]) => ({ key, value: valueText(value) }));
  return [{ kind: 'metaobject', typeName, handle, values: read }];
};
