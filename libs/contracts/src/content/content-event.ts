import type { OwnedMetafieldsEvent } from '../metafield/owned-metafields.js';
import type { ArticleEvent } from './article.js';
import type { BlogEvent } from './blog.js';
import type { MenuEvent } from './menu.js';
import type { MetaobjectEvent } from './metaobject.js';
import type { MetaobjectTypeEvent } from './metaobject-type.js';
import type { PageEvent } from './page.js';
import type { PolicyEvent } from './policy.js';
import type { RedirectEvent } from './redirect.js';

/** An event of `CONTENT`. */
export type ContentEvent =
  | PageEvent
  | BlogEvent
  | ArticleEvent
  | MenuEvent
  | PolicyEvent
  | RedirectEvent
  | MetaobjectTypeEvent
  | MetaobjectEvent
  | OwnedMetafieldsEvent;
