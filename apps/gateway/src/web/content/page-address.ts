/** The kinds of pages by address. The micro-frontends have the same in `frontends/shell/src/routes.json`. */
export type PageAddress =
  | Readonly<{ kind: 'home' }>
  | Readonly<{ kind: 'cart' | 'checkout' | 'account' | 'staff' | 'unknown' }>
  | Readonly<{ kind: 'search'; query: string }>
  | Readonly<{ kind: 'collection' | 'product'; handle: string }>
  | Readonly<{ kind: 'page' | 'policy' | 'blog'; handle: string }>
  | Readonly<{ kind: 'article'; blog: string; handle: string }>
  | Readonly<{ kind: 'order'; id: string }>;

const named = /^\/(collections|products|orders|pages|policies|blogs)\/([^/]+)\/?$/;
const inBlog = /^\/blogs\/([^/]+)\/([^/]+)\/?$/;
const kinds = { collections: 'collection', products: 'product', pages: 'page', policies: 'policy', blogs: 'blog' } as const;
const maxHandleLength = 255;

export const addressOf = (pathname: string, search: URLSearchParams): PageAddress => {
  if (pathname === '/') return { kind: 'home' };
  if (/^\/search\/?$/.test(pathname)) return { kind: 'search', query: (search.get('q') ?? '').trim().slice(0, 200) };
  if (/^\/staff\/?$/.test(pathname)) return { kind: 'staff' };
  const [, own] = /^\/(cart|checkout|account)(?:\/|$)/.exec(pathname) ?? [];
  if (own) return { kind: own as 'cart' | 'checkout' | 'account' };
  const [, blog, article] = inBlog.exec(pathname) ?? [];
  if (blog !== undefined && article !== undefined) return { kind: 'article', blog: decoded(blog), handle: decoded(article) };
  const [, section = '', part = ''] = named.exec(pathname) ?? [];
  const name = decoded(part);
  if (section === 'orders') return { kind: 'order', id: name };
  const isHandle = name !== '' && name.length <= maxHandleLength && !name.includes('\0');
  return isHandle ? { kind: kinds[section as keyof typeof kinds], handle: name } : { kind: 'unknown' };
};

/** Decodes a path segment; empty for an invalid one. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};
