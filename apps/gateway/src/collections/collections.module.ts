import { Module } from '@nestjs/common';
import { ShopCollections } from './shop-collections.projection.js';

/** The collections that staff made. */
@Module({ providers: [ShopCollections], exports: [ShopCollections] })
export class CollectionsModule {}
