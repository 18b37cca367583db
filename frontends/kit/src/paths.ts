/** Where things are in the shop: the one place that writes addresses. */
export const paths = {
  home: '/',
  search: (query?: string) => (query ? `/search?q=${encodeURIComponent(query)}` : '/search'),
  collection: (handle: string) => `/collections/${encodeURIComponent(handle)}`,
  product: (handle: string) => `/products/${encodeURIComponent(handle)}`,
  cart: '/cart',
  checkout: '/checkout',
  /** Back to the checkout, which says why the last order came to nothing. */
  checkoutAfter: (cancelReason: string) => `/checkout?cancelled=${encodeURIComponent(cancelReason)}`,
  order: (id: string) => `/orders/${encodeURIComponent(id)}`,
};

/** The last part of the address, decoded: a handle or an id. */
export const lastSegment = (pathname: string): string => {
  const segment = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The words whose results an address leads to. */
export const searchedFor = ({ pathname, searchParams }: URL): string =>
  pathname.startsWith('/search') ? (searchParams.get('q') ?? '') : '';
