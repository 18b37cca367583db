import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module.js';
import { SettingsModule } from '../config/settings.module.js';
import { SearchGraphql } from './search.graphql.js';

@Module({ imports: [SettingsModule, ContentModule], providers: [SearchGraphql], exports: [SearchGraphql] })
export class SearchModule {}
