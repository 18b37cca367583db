import { Injectable } from '@nestjs/common';
import { ShopContent } from '../../content/shop-content.projection.js';
import type { Resolvers } from '../../generated/admin.js';
import { ContentCommands } from '../content/commands/content-commands.js';
import { metaobjectResolvers } from './metaobjects.resolvers.js';

/** The part of the admin API about metaobjects. */
@Injectable()
export class MetaobjectsAdminGraphql {
  readonly resolvers: Resolvers;

  constructor(commands: ContentCommands, content: ShopContent) {
    this.resolvers = metaobjectResolvers(commands, content);
  }
}
