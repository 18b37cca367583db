/** A page with a canonical address. */
export type CanonicalContent = PageContent & Readonly<{ path: string }>;

/** The content of a page before scripts run. All texts are plain. */
export type PageContent = Readonly<{
  /** 301: the content is at `path`. */
  status: 200 | 301 | 404;
  title: string;
  description: string;
  /** The canonical path; absent for pages without one. */
  path?: string;
  image?: Readonly<{ url: string; alt: string }>;
  /** Whether search engines may index it. */
  indexed: boolean;
  product?: Readonly<{ price: string; currency: string }>;
  /** schema.org objects, without their `@context`. */
  structured: readonly object[];
  /** HTML for browsers without scripts. */
  withoutScripts: string;
  /** A view did not answer: the content is incomplete and must not be cached. */
  incomplete?: true;
}>;
