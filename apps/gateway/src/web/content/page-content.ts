/** A page that has an address of its own. */
export type CanonicalContent = PageContent & Readonly<{ path: string }>;

/** What the server says of a page before any script has run. All texts are plain. */
export type PageContent = Readonly<{
  /** 301: the content is at `path`. */
  status: 200 | 301 | 404;
  title: string;
  description: string;
  /** The path that stands for this content; without one the page has no canonical address. */
  path?: string;
  image?: Readonly<{ url: string; alt: string }>;
  /** Whether search engines may list it. */
  indexed: boolean;
  product?: Readonly<{ price: string; currency: string }>;
  /** schema.org objects, without their `@context`. */
  structured: readonly object[];
  /** HTML for browsers without scripts. */
  withoutScripts: string;
  /** A view did not answer, so this says less than it could: nobody may keep it. */
  incomplete?: true;
}>;
