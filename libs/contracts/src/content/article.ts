import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Instant } from '../declaration/values.js';
import { Translations, translating, translationRejections } from '../translation/translation.js';
import { ContentHandle, ContentHtml, ContentImage, ContentSeo, ContentTitle } from './values.js';

const changeable = {
  title: ContentTitle,
  bodyHtml: ContentHtml,
  summaryHtml: Type.Optional(ContentHtml),
  /** The name under which the article is published. */
  author: Type.String({ minLength: 1, maxLength: 255 }),
  tags: Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { maxItems: 250 }),
  image: Type.Optional(ContentImage),
  /** Absent: not shown. In the future: shown from then on. */
  publishedAt: Type.Optional(Instant),
  seo: Type.Optional(ContentSeo),
};

const creatable = { blogId: Id, handle: ContentHandle, ...changeable };

/** An article of a blog, at `/blogs/<handle of the blog>/<handle>`. */
export const ArticleDetails = Type.Object(
  { ...creatable, /** Absent: none. */ translations: Type.Optional(Translations) },
  { title: 'ArticleDetails' },
);
export type ArticleDetails = Static<typeof ArticleDetails>;

/** An article; its id is derived from the handles of its blog and its own. */
export const article = aggregate({
  context: 'content',
  name: 'article',
  events: [
    message('ArticleDefined', ArticleDetails),
    message('ArticleDeleted', Empty),
    /** Translations were registered or removed; all else stayed. */
    message('ArticleTranslated', ArticleDetails),
  ],
  requests: [
    message('CreateArticle', Type.Object(creatable)),
    /** What is absent stays. `unpublish`: it is not shown any more. `removeImage`: it has no picture any more. */
    message(
      'ChangeArticle',
      Type.Object({
        ...Type.Partial(Type.Object(changeable)).properties,
        unpublish: Type.Optional(Type.Boolean()),
        removeImage: Type.Optional(Type.Boolean()),
      }),
    ),
    message('DeleteArticle', Empty),
    message('TranslateArticle', Type.Object(translating)),
  ],
  rejections: [message('ArticleExists', Empty), message('ArticleNotFound', Empty), ...translationRejections],
  state: Type.Object({ details: Type.Optional(ArticleDetails) }),
});
/** An event of an article. */
export type ArticleEvent = EventOf<typeof article>;
/** A command to an article. */
export type ArticleRequest = RequestOf<typeof article>;
/** A rejection of a command to an article. */
export type ArticleRejection = RejectionOf<typeof article>;
/** The state of an article that clients get. */
export type ArticleState = StateOf<typeof article>;
