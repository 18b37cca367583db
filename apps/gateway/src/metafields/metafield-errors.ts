import type { MetafieldError } from '../cart/inputs/metafield-inputs.js';
import type { CartUserError, MetafieldDeleteUserError, MetafieldsSetUserError } from '../generated/shop.js';

type SetCode = NonNullable<MetafieldsSetUserError['code']>;

const setCodes: Partial<Record<NonNullable<CartUserError['code']>, SetCode>> = {
  MISSING_CART: 'INVALID_OWNER',
  MAXIMUM_EXCEEDED: 'LESS_THAN_OR_EQUAL_TO',
  CART_TOO_LARGE: 'TOO_LONG',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  VERSION_CONFLICT: 'VERSION_CONFLICT',
  REQUEST_PENDING: 'REQUEST_PENDING',
};

/** The index of an entry that a field names. */
const indexIn = (field: readonly string[] | null | undefined): number | null => {
  const [, index] = field ?? [];
  return index !== undefined && /^\d+$/.test(index) ? Number(index) : null;
};

/** Why metafields were not set: for a user error of their cart. `entries`: the index of each of its metafields in the input. */
export const setError = ({ code, message, field }: CartUserError, entries: readonly number[]): MetafieldsSetUserError => {
  const index = indexIn(field);
  return {
    code: setCodes[code ?? 'INVALID'] ?? 'INVALID',
    message,
    field: field ?? null,
    elementIndex: index === null ? null : (entries[index] ?? index),
  };
};

const kinds = { KEY: 'INVALID_KEY', TYPE: 'INVALID_TYPE', VALUE: 'INVALID_VALUE' } as const;

/** Why metafields were not set: for one that is not valid. */
export const invalidMetafield = ({ index, kind, message, field }: MetafieldError): MetafieldsSetUserError => ({
  code: kinds[kind],
  message,
  field,
  elementIndex: index,
});

const unknown = { message: 'We can’t find this metafield.', field: ['input', 'key'] };

/** Why a metafield was not deleted: its cart has none of this name. */
export const unknownMetafield: MetafieldDeleteUserError = { code: 'METAFIELD_DOES_NOT_EXIST', ...unknown };

/** Why a metafield was not deleted: for a user error of its cart. */
export const deleteError = ({ code, message, field }: CartUserError): MetafieldDeleteUserError => {
  if (code === 'MISSING_CART') return { code: 'INVALID_OWNER', message, field: ['input', 'ownerId'] };
  const isOurs = code === 'IDEMPOTENCY_KEY_REUSED' || code === 'VERSION_CONFLICT' || code === 'REQUEST_PENDING';
  return { code: isOurs ? code : 'INVALID', message, field: field ?? null };
};
