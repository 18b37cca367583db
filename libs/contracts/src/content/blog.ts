import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';
import { ContentHandle, ContentSeo, ContentTitle } from './values.js';

const changeable = { title: ContentTitle, seo: Type.Optional(ContentSeo) };

const creatable = { handle: ContentHandle, ...changeable };

/** A blog of the shop, at `/blogs/<handle>`. */
export const BlogDetails = Type.Object(
  { ...creatable, /** Absent: none. */ translations: Type.Optional(Translations) },
  { title: 'BlogDetails' },
);
export type BlogDetails = Static<typeof BlogDetails>;

/** A blog; its id is derived from its handle. The articles of a deleted blog are not shown. */
export const blog = aggregate({
  context: 'content',
  name: 'blog',
  events: [
    message('BlogDefined', BlogDetails),
    message('BlogDeleted', Empty),
    /** Translations were registered or removed; all else stayed. */
    message('BlogTranslated', BlogDetails),
  ],
  requests: [
    message('CreateBlog', Type.Object(creatable)),
    /** What is absent stays. */
    message('ChangeBlog', Type.Partial(Type.Object(changeable))),
    message('DeleteBlog', Empty),
    message('TranslateBlog', Type.Object(translating)),
  ],
  rejections: [message('BlogExists', Empty), message('BlogNotFound', Empty), ...translationRejections],
  state: Type.Object({ details: Type.Optional(BlogDetails) }),
});
/** An event of a blog. */
export type BlogEvent = EventOf<typeof blog>;
/** A command to a blog. */
export type BlogRequest = RequestOf<typeof blog>;
/** A rejection of a command to a blog. */
export type BlogRejection = RejectionOf<typeof blog>;
/** The state of a blog that clients get. */
export type BlogState = StateOf<typeof blog>;
