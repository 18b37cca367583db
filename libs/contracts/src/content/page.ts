import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Instant } from '../declaration/values.js';
import { ContentHandle, ContentHtml, ContentSeo, ContentTitle } from './values.js';

const changeable = {
  title: ContentTitle,
  bodyHtml: ContentHtml,
  /** Absent: not shown. In the future: shown from then on. */
  publishedAt: Type.Optional(Instant),
  seo: Type.Optional(ContentSeo),
};

/** A page of the shop, at `/pages/<handle>`. */
export const PageDetails = Type.Object({ handle: ContentHandle, ...changeable }, { title: 'PageDetails' });
export type PageDetails = Static<typeof PageDetails>;

/** A page; its id is derived from its handle. */
export const page = aggregate({
  context: 'content',
  name: 'page',
  events: [message('PageDefined', PageDetails), message('PageDeleted', Empty)],
  requests: [
    message('CreatePage', PageDetails),
    /** What is absent stays. `unpublish`: it is not shown any more. */
    message(
      'ChangePage',
      Type.Object({ ...Type.Partial(Type.Object(changeable)).properties, unpublish: Type.Optional(Type.Boolean()) }),
    ),
    message('DeletePage', Empty),
  ],
  rejections: [message('PageExists', Empty), message('PageNotFound', Empty)],
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
