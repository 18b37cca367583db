import { Injectable } from '@nestjs/common';
import { ShopCollections } from '../../collections/shop-collections.projection.js';
import { ShopSettings } from '../../config/shop-settings.js';
import type { Resolvers } from '../../generated/admin.js';
import { ContentCommands } from '../content/commands/content-commands.js';
import { collectionResolvers } from './collections.resolvers.js';

/** The part of the admin API about the collections that staff make. */
@Injectable()
export class CollectionsAdminGraphql {
  readonly resolvers: Resolvers;

  constructor(commands: ContentCommands, collections: ShopCollections, { currency }: ShopSettings) {
    this.resolvers = collectionResolvers(commands, collections, currency);
  }
}
