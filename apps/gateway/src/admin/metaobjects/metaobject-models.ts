import type { MetaobjectDetails, MetaobjectTypeDetails } from '@millrace/contracts';
import type { Metaobject, MetaobjectDefinition } from '../../generated/admin.js';
import { contentGid } from '../../identity/gid.js';

/** A type of metaobjects as the API shows it. */
export const toDefinition = (details: MetaobjectTypeDetails, id: string, version: number): MetaobjectDefinition => {
  const { typeName: type, title: name, description = null, fields, displayNameKey = null, isPublic, isPublishable } = details;
  const { metaTitleKey = null, metaDescriptionKey = null } = details;
  const isRenderable = metaTitleKey !== null || metaDescriptionKey !== null;
  return {
    id: contentGid('MetaobjectDefinition', id),
    ...{ type, name, description, displayNameKey, version },
    fieldDefinitions: fields.map(({ key, title, description: text = null, type: of, required = false }) => ({
      ...{ key, name: title, description: text, type: of, required },
    })),
    access: { storefront: isPublic ? 'PUBLIC_READ' : 'NONE' },
    capabilities: {
      publishable: { enabled: isPublishable },
      renderable: { enabled: isRenderable, data: isRenderable ? { metaTitleKey, metaDescriptionKey } : null },
    },
  };
};

/** The value of the field that a type names for it, else the handle. */
export const displayNameOf = (details: MetaobjectDetails, { displayNameKey }: Pick<MetaobjectTypeDetails, 'displayNameKey'>) =>
  details.fields.find(({ key }) => key === displayNameKey)?.value ?? details.handle;

/** A metaobject of a type as the API shows it, with all fields of the type. */
export const toMetaobject = (
  details: MetaobjectDetails,
  { id, version, type }: Readonly<{ id: string; version: number; type: MetaobjectTypeDetails }>,
): Metaobject => {
  const values = new Map(details.fields.map(({ key, value }) => [key, value]));
  return {
    id: contentGid('Metaobject', id),
    ...{ type: details.typeName, handle: details.handle, version },
    displayName: displayNameOf(details, type),
    fields: type.fields.map(({ key, type: of }) => ({ key, type: of, value: values.get(key) ?? null })),
    capabilities: { publishable: type.isPublishable ? { status: details.isDraft ? 'DRAFT' : 'ACTIVE' } : null },
  };
};
