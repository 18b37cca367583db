export * from './article.js';
export * from './blog.js';
export type { ContentEvent } from './content-event.js';
export * from './menu.js';
export * from './page.js';
export * from './policy.js';
export * from './redirect.js';
export type { ContentImage, ContentSeo } from './values.js';
