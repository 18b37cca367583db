import { createHash } from 'node:crypto';

const idFor = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);

/** The name of a type of metaobjects as it is stored. */
export const toTypeName = (text: string): string => text.trim().toLowerCase();

/** The ids of content are derived from what names it, so that it exists once. Handles are in the spelling of `toHandle`. */
export const contentIds = {
  page: (handle: string): string => idFor('page', handle),
  blog: (handle: string): string => idFor('blog', handle),
  article: (blogId: string, handle: string): string => idFor('article', blogId, handle),
  menu: (handle: string): string => idFor('menu', handle),
  policy: (kind: string): string => idFor('policy', kind),
  metaobjectType: (typeName: string): string => idFor('metaobject-type', typeName),
  metaobject: (typeName: string, handle: string): string => idFor('metaobject', typeName, handle),
  metafields: (ownerType: string, ownerId: string): string => idFor('metafields', ownerType, ownerId),
  redirect: (path: string): string => idFor('redirect', path),
};
