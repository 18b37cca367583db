/** The pages of the account beside its orders, which are the first. */
export type AccountPage = 'addresses' | 'profile' | 'log-ins' | 'data' | 'sign-up' | 'recover';

/** The URLs of the shop, all built here. */
export const paths = {
  home: '/',
  search: (query?: string) => (query ? `/search?q=${encodeURIComponent(query)}` : '/search'),
  collection: (handle: string) => `/collections/${encodeURIComponent(handle)}`,
  product: (handle: string) => `/products/${encodeURIComponent(handle)}`,
  page: (handle: string) => `/pages/${encodeURIComponent(handle)}`,
  policy: (handle: string) => `/policies/${encodeURIComponent(handle)}`,
  blog: (handle: string) => `/blogs/${encodeURIComponent(handle)}`,
  article: (blog: string, handle: string) => `/blogs/${encodeURIComponent(blog)}/${encodeURIComponent(handle)}`,
  cart: '/cart',
  checkout: '/checkout',
  /** Back to the checkout, which shows why the last order was cancelled. */
  checkoutAfter: (cancelReason: string) => `/checkout?cancelled=${encodeURIComponent(cancelReason)}`,
  account: '/account',
  accountPage: (page: AccountPage) => `/account/${page}`,
  /** To the log-in, and back to a page of the shop. */
  logInFor: (page: 'cart' | 'checkout') => `/account?next=${page}`,
  /** To the form that adds an order to an account. */
  claim: (orderId: string) => `/account?claim=${encodeURIComponent(orderId)}`,
  order: (id: string) => `/orders/${encodeURIComponent(id)}`,
};

/** The last segment of the URL, decoded: a handle or an id. */
export const lastSegment = (pathname: string): string => {
  const segment = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The query whose results a URL shows. */
export const searchedFor = ({ pathname, searchParams }: URL): string =>
  pathname.startsWith('/search') ? (searchParams.get('q') ?? '') : '';
