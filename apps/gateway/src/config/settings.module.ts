import { Module } from '@nestjs/common';
import { ShopSettings } from './shop-settings.js';

@Module({ providers: [ShopSettings], exports: [ShopSettings] })
export class SettingsModule {}
