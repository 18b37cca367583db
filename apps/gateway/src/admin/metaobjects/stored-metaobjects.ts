import type { MetaobjectTypeDetails } from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import { contentIds, toTypeName } from '../../content/content-ids.js';
import { contentKey, type ContentRow, type MetaobjectRow, type MetaobjectTypeRow } from '../../content/content-row.js';
import type { ShopContent } from '../../content/shop-content.projection.js';

export type Content = Pick<ShopContent, 'read' | 'row' | 'rows'>;
/** A metaobject with its type. */
export type Stored = Readonly<{ row: MetaobjectRow; type: MetaobjectTypeDetails }>;

/** Reads what staff see of the metaobjects, as new as the session has seen. */
export const metaobjectsIn = async (session: ReadSession, content: Content) => {
  await content.read(session);
  const rowOf = <K extends ContentRow['kind']>(kind: K, id: string) =>
    content.row(contentKey(kind, id)) as Extract<ContentRow, { kind: K }> | undefined;
  const typeOf = (name: string): MetaobjectTypeRow | undefined =>
    rowOf('metaobject-type', contentIds.metaobjectType(toTypeName(name)));
  const stored = (id: string): Stored | undefined => {
    const row = rowOf('metaobject', id);
    const type = row && typeOf(row.details.typeName)?.details;
    return type && { row, type };
  };
  const all = <K extends ContentRow['kind']>(kind: K) =>
    [...content.rows().values()]
      .filter((row): row is Extract<ContentRow, { kind: K }> => row.kind === kind)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { typeOf, stored, all };
};
