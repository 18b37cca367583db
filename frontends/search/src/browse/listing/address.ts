/** One chosen value of a facet. `key`: `type`, `vendor`, `tag` or `option.<name>`. */
export interface Choice {
  key: string;
  value: string;
}

export const sorts = ['relevance', 'best-selling', 'newest', 'price', 'price-desc', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** The list that is shown; all of it is in the URL. */
export interface Browse {
  query: string;
  choices: Choice[];
  inStock: boolean;
  /** Decimal strings, as typed. */
  min?: string;
  max?: string;
  sort: Sort;
  /** The number of products shown, after `after`. */
  show: number;
  after?: string;
}

/** The page size, and the maximum on one page. */
export const step = 24;
export const maxShown = 240;

const facetKey = /^(type|vendor|tag|option\..{1,100})$/;
const decimal = /^\d{1,9}(\.\d{1,2})?$/;

const amount = (text: string | null) => (text !== null && decimal.test(text) ? text : undefined);

const shown = (text: string | null) => {
  const wanted = Number(text);
  return Number.isInteger(wanted) && wanted >= step ? Math.min(wanted, maxShown) : step;
};

/** Parses a URL; invalid parameters are ignored. */
export const readBrowse = (search: URLSearchParams): Browse => ({
  query: (search.get('q') ?? '').trim().slice(0, 200),
  choices: [...search].filter(([key, value]) => facetKey.test(key) && value !== '').map(([key, value]) => ({ key, value })),
  inStock: search.get('stock') === 'in',
  min: amount(search.get('min')),
  max: amount(search.get('max')),
  sort: sorts.find((sort) => sort === search.get('sort')) ?? 'relevance',
  show: shown(search.get('show')),
  after: search.get('after') ?? undefined,
});

/** The URL of a list, below `pathname`. */
export const writeBrowse = (pathname: string, browse: Browse): string => {
  const search = new URLSearchParams();
  if (browse.query) search.set('q', browse.query);
  for (const { key, value } of browse.choices) search.append(key, value);
  if (browse.inStock) search.set('stock', 'in');
  if (browse.min) search.set('min', browse.min);
  if (browse.max) search.set('max', browse.max);
  if (browse.sort !== 'relevance') search.set('sort', browse.sort);
  if (browse.show !== step) search.set('show', String(browse.show));
  if (browse.after) search.set('after', browse.after);
  return search.size ? `${pathname}?${search}` : pathname;
};

const same = (a: Choice) => (b: Choice) => a.key === b.key && a.value === b.value;

export const isChosen = ({ choices }: Browse, choice: Choice): boolean => choices.some(same(choice));

/** Another list begins at its first page. */
export const refine = (browse: Browse, change: Partial<Browse>): Browse => ({
  ...browse,
  show: step,
  after: undefined,
  ...change,
});

export const toggle = (browse: Browse, choice: Choice): Browse =>
  refine(browse, {
    choices: isChosen(browse, choice) ? browse.choices.filter((one) => !same(choice)(one)) : [...browse.choices, choice],
  });

export const withoutFilters = (browse: Browse): Browse =>
  refine(browse, { choices: [], inStock: false, min: undefined, max: undefined });

export const filterCount = ({ choices, inStock, min, max }: Browse): number =>
  choices.length + Number(inStock) + Number(Boolean(min || max));
