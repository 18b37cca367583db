import { Module } from '@nestjs/common';
import { SettingsModule } from '../config/settings.module.js';
import { MarketPrices } from './market-prices.projection.js';

/** The prices of the shop's markets. */
@Module({ imports: [SettingsModule], providers: [MarketPrices], exports: [MarketPrices] })
export class MarketsModule {}
