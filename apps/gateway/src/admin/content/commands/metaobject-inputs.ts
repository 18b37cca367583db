import { type MetaobjectDetails, type MetaobjectTypeDetails, maxMetaobjectValue } from '@millrace/contracts';
import type { AdminUserError, MetaobjectFieldInput, MetaobjectUpdateInput } from '../../../generated/admin.js';

type Input = Pick<MetaobjectUpdateInput, 'fields' | 'capabilities'>;
/** What a command changes of a metaobject. */
export type MetaobjectChange = Readonly<{ fields: { key: string; type: string; value?: string }[]; isDraft?: boolean }>;

const invalid = (message: string, ...field: string[]): AdminUserError => ({
  code: 'INVALID',
  message,
  field: ['metaobject', ...field],
});

const fieldOf = (type: MetaobjectTypeDetails, { key, value }: MetaobjectFieldInput, index: number) => {
  const definition = type.fields.find((one) => one.key === key);
  const place = ['fields', String(index)] as const;
  if (!definition) return invalid(`The type "${type.typeName}" has no field "${key.slice(0, 50)}".`, ...place, 'key');
  if (value.length > maxMetaobjectValue)
    return invalid(`A value has at most ${maxMetaobjectValue} characters.`, ...place, 'value');
  return { key, type: definition.type, ...(value !== '' && { value }) };
};

/** The first field that must have a value and would have none. */
const missingIn = ({ fields }: MetaobjectTypeDetails, change: MetaobjectChange, known: MetaobjectDetails['fields']) => {
  const values = new Map([...known, ...change.fields].map(({ key, value }) => [key, value]));
  return fields.find(({ key, required }) => required && values.get(key) === undefined);
};

/**
 * What an input changes of a metaobject of a type, or what is wrong with it: a field that the type does not have, or one that must have a value and would have none, or a draft of a type that has none.
 * `known`: the metaobject as it is; absent: it is new.
 */
export const metaobjectChangeOf = (
  type: MetaobjectTypeDetails,
  { fields: given, capabilities }: Input,
  known?: MetaobjectDetails,
): MetaobjectChange | AdminUserError => {
  const read = (given ?? []).map((field, index) => fieldOf(type, field, index));
  const wrong = read.find((one) => 'code' in one);
  if (wrong) return wrong;
  const status = capabilities?.publishable?.status;
  if (status === 'DRAFT' && !type.isPublishable)
    return invalid(`The type "${type.typeName}" has no drafts.`, 'capabilities', 'publishable', 'status');
  const fields = read.flatMap((one) => ('code' in one ? [] : [one]));
  const change = { fields, ...(status !== undefined && { isDraft: status === 'DRAFT' }) };
  const missing = missingIn(type, change, known?.fields ?? []);
  return missing ? invalid(`The field "${missing.key}" must have a value.`, 'fields') : change;
};
