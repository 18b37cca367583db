import type { MetaobjectTypeDetails, MetaobjectTypeRequest } from '@millrace/contracts';
import type {
  MetaobjectCapabilityRenderableInput,
  MetaobjectDefinitionCreateInput,
  MetaobjectDefinitionUpdateInput,
  MetaobjectFieldDefinitionInput,
} from '../../generated/admin.js';
import { toTypeName } from '../../content/content-ids.js';

type Nullable<T> = T | null | undefined;
type Removable = 'displayNameKey' | 'metaTitleKey' | 'metaDescriptionKey';
type Keys = Partial<Record<Removable, string | null>>;

const fieldsOf = (fields: readonly MetaobjectFieldDefinitionInput[]): MetaobjectTypeDetails['fields'] =>
  fields.map(({ key, type, name, description, required }) => ({
    ...{ key, type, title: name ?? key },
    ...(description != null && { description }),
    ...(required && { required: true as const }),
  }));

/** The keys that an input has; null: the type has none any more. */
const keysOf = (displayNameKey: Nullable<string>, renderable: Nullable<MetaobjectCapabilityRenderableInput>): Keys => {
  const { metaTitleKey = null, metaDescriptionKey = null } = (renderable?.enabled && renderable.data) || {};
  return {
    ...(displayNameKey !== undefined && { displayNameKey }),
    ...(renderable != null && { metaTitleKey, metaDescriptionKey }),
  };
};
const setIn = (keys: Keys): Partial<Record<Removable, string>> =>
  Object.fromEntries(Object.entries(keys).flatMap(([name, key]) => (key === null ? [] : [[name, key]])));

/** A new type. Staff only see its metaobjects, which are no drafts, unless the input says something else. */
export const typeDetailsOf = (input: MetaobjectDefinitionCreateInput): MetaobjectTypeDetails => ({
  typeName: toTypeName(input.type),
  title: input.name,
  ...(input.description != null && { description: input.description }),
  fields: fieldsOf(input.fieldDefinitions),
  ...setIn(keysOf(input.displayNameKey, input.capabilities?.renderable)),
  isPublic: input.access?.storefront === 'PUBLIC_READ',
  isPublishable: input.capabilities?.publishable?.enabled ?? false,
});

/** What an input changes of a type. */
export const typeChangeOf = (input: MetaobjectDefinitionUpdateInput): MetaobjectTypeRequest => {
  const { name, description, fieldDefinitions, displayNameKey, access, capabilities } = input;
  const keys = keysOf(displayNameKey, capabilities?.renderable);
  const remove = (Object.keys(keys) as Removable[]).filter((name) => keys[name] === null);
  return {
    type: 'ChangeMetaobjectType',
    ...(name != null && { title: name }),
    ...(description != null && { description }),
    ...(fieldDefinitions != null && { fields: fieldsOf(fieldDefinitions) }),
    ...setIn(keys),
    ...(access != null && { isPublic: access.storefront === 'PUBLIC_READ' }),
    ...(capabilities?.publishable != null && { isPublishable: capabilities.publishable.enabled }),
    ...(remove.length > 0 && { remove }),
  };
};
