import { type Static, Type } from 'typebox';

/** The part of an address that names a page, a blog, an article or a menu; it does not change. */
export const ContentHandle = Type.String({ title: 'ContentHandle', minLength: 1, maxLength: 255, pattern: '^[^/?#\\s]+$' });
/** A title that shoppers see. */
export const ContentTitle = Type.String({ title: 'ContentTitle', minLength: 1, maxLength: 255 });
/** HTML as staff wrote it. It is sanitized when it is shown. */
export const ContentHtml = Type.String({ title: 'ContentHtml', maxLength: 250_000 });

/** What search engines show in place of title and text; an empty text has no effect. */
export const ContentSeo = Type.Object(
  { title: Type.String({ maxLength: 255 }), description: Type.String({ maxLength: 1_000 }) },
  { title: 'ContentSeo' },
);
export type ContentSeo = Static<typeof ContentSeo>;

/** A picture of an article. `width` and `height` in pixels. */
export const ContentImage = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 2_000 }),
    altText: Type.String({ maxLength: 1_000 }),
    width: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    height: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  },
  { title: 'ContentImage' },
);
export type ContentImage = Static<typeof ContentImage>;
