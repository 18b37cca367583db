import { Module } from '@nestjs/common';
import { PriceList } from './price-list.projection.js';

/** The offers of the catalogue. */
@Module({ providers: [PriceList], exports: [PriceList] })
export class PriceListModule {}
