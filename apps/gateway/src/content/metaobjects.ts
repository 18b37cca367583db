import { toHandle } from '../identity/handle.js';
import { contentIds, toTypeName } from './content-ids.js';
import type { MetaobjectRow, MetaobjectTypeRow } from './content-row.js';

/** A metaobject with its type. */
export type MetaobjectModel = MetaobjectRow & Readonly<{ definition: MetaobjectTypeRow }>;

/** What shoppers see of the metaobjects. `metaobjectsOf`: of a type, in the order of creation. */
export type Metaobjects = Readonly<{
  metaobject(id: string): MetaobjectModel | undefined;
  metaobjectByHandle(typeName: string, handle: string): MetaobjectModel | undefined;
  metaobjectsOf(typeName: string): readonly MetaobjectModel[];
}>;

const isShown = ({ details }: MetaobjectRow, { details: type }: MetaobjectTypeRow): boolean =>
  type.isPublic && !(type.isPublishable && details.isDraft);

/** The metaobjects of these rows that shoppers see: those of types that they can read, without drafts. `types`: by id. */
export const shownMetaobjects = (rows: readonly MetaobjectRow[], types: ReadonlyMap<string, MetaobjectTypeRow>): Metaobjects => {
  const shown = rows.flatMap((row): MetaobjectModel[] => {
    const definition = types.get(contentIds.metaobjectType(row.details.typeName));
    return definition && isShown(row, definition) ? [{ ...row, definition }] : [];
  });
  const byId = new Map(shown.map((one) => [one.id, one]));
  const byType = new Map<string, MetaobjectModel[]>();
  for (const one of shown) {
    const { typeName } = one.details;
    const others = byType.get(typeName);
    if (others) others.push(one);
    else byType.set(typeName, [one]);
  }
  return {
    metaobject: (id) => byId.get(id),
    metaobjectByHandle: (typeName, handle) => byId.get(contentIds.metaobject(toTypeName(typeName), toHandle(handle))),
    metaobjectsOf: (typeName) => byType.get(toTypeName(typeName)) ?? [],
  };
};
