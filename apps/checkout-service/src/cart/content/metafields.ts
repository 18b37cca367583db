import {
  type CartEvent,
  type CartMetafield,
  type CartRejection,
  type CartRequest,
  type CartState,
  maxMetafields,
} from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';

type Content = Pick<CartState, 'metafields'>;
type Name = Pick<CartMetafield, 'namespace' | 'key'>;
/** `at`: when the fields are set (RFC 3339). */
export type SetMetafields = Extract<CartRequest, { type: 'SetMetafields' }> & Readonly<{ at: string }>;

/** Sets fields by their names; the others stay. A field with the value that it has already is not changed. */
export const setMetafields = (
  { metafields: before = [] }: Content,
  { metafields: given, at }: SetMetafields,
): Decision<CartEvent, CartRejection> => {
  const metafields = given.reduce<readonly CartMetafield[]>((fields, field) => withField(fields, field, at), before);
  if (metafields.length > maxMetafields) return reject({ type: 'TooManyMetafields', max: maxMetafields });
  return metafields.every((field, index) => field === before[index])
    ? accept()
    : accept({ type: 'MetafieldsChanged', metafields: [...metafields] });
};

/** Deletes a field by its name. */
export const deleteMetafield = ({ metafields = [] }: Content, name: Name): Decision<CartEvent, CartRejection> => {
  const left = metafields.filter((field) => !hasName(field, name));
  return left.length < metafields.length
    ? accept({ type: 'MetafieldsChanged', metafields: left })
    : reject({ type: 'MetafieldNotFound' });
};

const hasName = (field: Name, { namespace, key }: Name): boolean => field.namespace === namespace && field.key === key;

const withField = (
  fields: readonly CartMetafield[],
  { namespace, key, type, value }: SetMetafields['metafields'][number],
  at: string,
): readonly CartMetafield[] => {
  const known = fields.find((field) => hasName(field, { namespace, key }));
  if (!known) return [...fields, { namespace, key, type, value, createdAt: at, updatedAt: at }];
  if (known.type === type && known.value === value) return fields;
  return fields.map((field) => (field === known ? { ...known, type, value, updatedAt: at } : field));
};
