import { Injectable } from '@nestjs/common';
import { ShopSettings } from '../../config/shop-settings.js';
import { ShopContent } from '../../content/shop-content.projection.js';
import type { Resolvers } from '../../generated/admin.js';
import { TranslationCommands } from './translation-commands.js';
import { translationResolvers } from './translations.resolvers.js';

/** The part of the admin API about translations. */
@Injectable()
export class TranslationsGraphql {
  readonly resolvers: Resolvers;

  constructor(commands: TranslationCommands, settings: ShopSettings, content: ShopContent) {
    this.resolvers = translationResolvers(commands, settings, content);
  }
}
