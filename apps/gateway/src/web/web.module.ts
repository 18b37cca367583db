import { Module } from '@nestjs/common';
import { BeaconsModule } from '../beacons/beacons.module.js';
import { ContentModule } from '../content/content.module.js';
import { SettingsModule } from '../config/settings.module.js';
import { WebFiles } from './web-files.js';
import { WebShop } from './web-shop.js';

@Module({ imports: [SettingsModule, ContentModule, BeaconsModule], providers: [WebShop, WebFiles], exports: [WebShop] })
export class WebModule {}
