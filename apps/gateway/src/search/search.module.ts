import { Module } from '@nestjs/common';
import { SettingsModule } from '../config/settings.module.js';
import { SearchGraphql } from './search.graphql.js';

@Module({ imports: [SettingsModule], providers: [SearchGraphql], exports: [SearchGraphql] })
export class SearchModule {}
