import { Module } from '@nestjs/common';
import { BeaconsModule } from '../beacons/beacons.module.js';
import { CollectionsModule } from '../collections/collections.module.js';
import { ContentModule } from '../content/content.module.js';
import { SettingsModule } from '../config/settings.module.js';
import { PageSources } from './content/page-source.js';
import { WebFiles } from './web-files.js';
import { WebShop } from './web-shop.js';

@Module({
  imports: [SettingsModule, CollectionsModule, ContentModule, BeaconsModule],
  providers: [WebShop, WebFiles, PageSources],
  exports: [WebShop],
})
export class WebModule {}
