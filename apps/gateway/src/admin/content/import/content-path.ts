import { type PolicyKind, policyKindOf } from '@millrace/contracts';
import { toTypeName } from '../../../content/content-ids.js';
import { isHandle, toHandle } from '../../../identity/handle.js';

/** What a file is about, by its path. `locale`: BCP 47, of a file with translations. */
export type ContentPath = Readonly<{ locale?: string }> &
  (
    | Readonly<{ kind: 'page' | 'blog' | 'menu'; handle: string }>
    | Readonly<{ kind: 'article'; blog: string; handle: string }>
    | Readonly<{ kind: 'policy'; policy: PolicyKind }>
    | Readonly<{ kind: 'redirects' }>
    | Readonly<{ kind: 'metaobject-type'; typeName: string }>
    | Readonly<{ kind: 'metaobject'; typeName: string; handle: string }>
  );

const paths = {
  page: /^pages\/([^/]+)$/,
  blog: /^blogs\/([^/]+)\/index$/,
  article: /^blogs\/([^/]+)\/([^/]+)$/,
  policy: /^policies\/([^/]+)$/,
  metaobjectType: /^metaobjects\/([^/]+)\/index$/,
  metaobject: /^metaobjects\/([^/]+)\/([^/]+)$/,
  menu: /^menus\/([^/]+)$/,
};
/** A path with a language before the ending of the file. */
const translated = /^([^.]+)\.([a-z]{2,3}(?:-[A-Z]{2})?)$/;
const wrongName = 'its name is no handle: letters, digits and dashes';
const unknownPath =
  'there is no place for it: pages/<handle>.md, blogs/<handle>/index.md, blogs/<blog>/<handle>.md, policies/<handle>.md, menus/<handle>.md, metaobjects/<type>/index.md, metaobjects/<type>/<handle>.md, redirects.md; with translations <handle>.<language>.md';

/** What a file is about, or why there is no such file. */
export const readPath = (path: string): ContentPath | string => {
  if (!path.endsWith('.md')) return unknownPath;
  const [, whole = path.slice(0, -'.md'.length), locale] = translated.exec(path.slice(0, -'.md'.length)) ?? [];
  const place = placeOf(whole);
  if (typeof place === 'string' || locale === undefined) return place;
  if (place.kind === 'metaobject-type') return 'types of metaobjects are the same in all languages';
  return place.kind === 'redirects' ? 'redirects are the same in all languages' : { ...place, locale };
};

const placeOf = (path: string): ContentPath | string => {
  if (path === 'redirects') return { kind: 'redirects' };
  const [, policyHandle] = paths.policy.exec(path) ?? [];
  if (policyHandle !== undefined) {
    const policy = policyKindOf(policyHandle);
    return policy ? { kind: 'policy', policy } : 'there is no such policy';
  }
  const metaobject = metaobjectAt(path);
  if (metaobject !== undefined) return metaobject;
  const [, blog, article] = paths.blog.exec(path) ?? paths.article.exec(path) ?? [];
  const [, page] = paths.page.exec(path) ?? [];
  const [, menu] = paths.menu.exec(path) ?? [];
  const handle = toHandle(article ?? blog ?? page ?? menu ?? '');
  if (handle === '') return unknownPath;
  if (!isHandle(handle) || (blog !== undefined && !isHandle(toHandle(blog)))) return wrongName;
  if (blog !== undefined && article !== undefined) return { kind: 'article', blog: toHandle(blog), handle };
  return { kind: blog !== undefined ? 'blog' : page !== undefined ? 'page' : 'menu', handle };
};

const metaobjectAt = (path: string): ContentPath | string | undefined => {
  const [, type] = paths.metaobjectType.exec(path) ?? [];
  if (type !== undefined) return { kind: 'metaobject-type', typeName: toTypeName(type) };
  const [, typeName, name] = paths.metaobject.exec(path) ?? [];
  if (typeName === undefined || name === undefined) return undefined;
  const handle = toHandle(name);
  return isHandle(handle) ? { kind: 'metaobject', typeName: toTypeName(typeName), handle } : wrongName;
};
