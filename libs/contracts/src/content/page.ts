import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Instant } from '../declaration/values.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';
import { ContentHandle, ContentHtml, ContentSeo, ContentTitle } from './values.js';

const changeable = {
  title: ContentTitle,
  bodyHtml: ContentHtml,
  /** Absent: not shown. In the future: shown from then on. */
  publishedAt: Type.Optional(Instant),
  seo: Type.Optional(ContentSeo),
};

const creatable = { handle: ContentHandle, ...changeable };

/** A page of the shop, at `/pages/<handle>`. */
export const PageDetails = Type.Object(
  { ...creatable, /** Absent: none. */ translations: Type.Optional(Translations) },
  { title: 'PageDetails' },
);
export type PageDetails = Static<typeof PageDetails>;

/** A page; its id is derived from its handle. */
export const page = aggregate({
  context: 'content',
  name: 'page',
  events: [
    message('PageDefined', PageDetails),
    message('PageDeleted', Empty),
    /** Translations were registered or removed; all else stayed. */
    message('PageTranslated', PageDetails),
  ],
  requests: [
    message('CreatePage', Type.Object(creatable)),
    /** What is absent stays. `unpublish`: it is not shown any more. */
    message(
      'ChangePage',
      Type.Object({ ...Type.Partial(Type.Object(changeable)).properties, unpublish: Type.Optional(Type.Boolean()) }),
    ),
    message('DeletePage', Empty),
    message('TranslatePage', Type.Object(translating)),
  ],
  rejections: [message('PageExists', Empty), message('PageNotFound', Empty), ...translationRejections],
  state: Type.Object({ details: Type.Optional(PageDetails) }),
});
/** An event of a page. */
export type PageEvent = EventOf<typeof page>;
/** A command to a page. */
export type PageRequest = RequestOf<typeof page>;
/** A rejection of a command to a page. */
export type PageRejection = RejectionOf<typeof page>;
/** The state of a page that clients get. */
export type PageState = StateOf<typeof page>;
