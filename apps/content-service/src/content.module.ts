import { Module } from '@nestjs/common';
import { ArticleController } from './article/article.controller.js';
import { ArticleRepository } from './article/article.repository.js';
import { BlogController } from './blog/blog.controller.js';
import { BlogRepository } from './blog/blog.repository.js';
import { MenuController } from './menu/menu.controller.js';
import { MenuRepository } from './menu/menu.repository.js';
import { MetaobjectController } from './metaobject/metaobject.controller.js';
import { MetaobjectRepository } from './metaobject/metaobject.repository.js';
import { MetaobjectTypeController } from './metaobject-type/metaobject-type.controller.js';
import { MetaobjectTypeRepository } from './metaobject-type/metaobject-type.repository.js';
import { OwnedMetafieldsController } from './owned-metafields/owned-metafields.controller.js';
import { OwnedMetafieldsRepository } from './owned-metafields/owned-metafields.repository.js';
import { PageController } from './page/page.controller.js';
import { PageRepository } from './page/page.repository.js';
import { PolicyController } from './policy/policy.controller.js';
import { PolicyRepository } from './policy/policy.repository.js';
import { RedirectController } from './redirect/redirect.controller.js';
import { RedirectRepository } from './redirect/redirect.repository.js';

/** What the shop says beside its products. */
@Module({
  controllers: [
    PageController,
    BlogController,
    ArticleController,
    MenuController,
    PolicyController,
    RedirectController,
    MetaobjectTypeController,
    MetaobjectController,
    OwnedMetafieldsController,
  ],
  providers: [
    PageRepository,
    BlogRepository,
    ArticleRepository,
    MenuRepository,
    PolicyRepository,
    RedirectRepository,
    MetaobjectTypeRepository,
    MetaobjectRepository,
    OwnedMetafieldsRepository,
  ],
})
export class ContentModule {}
