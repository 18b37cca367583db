import { Injectable } from '@nestjs/common';
import { ShopContent } from '../../content/shop-content.projection.js';
import type { Resolvers } from '../../generated/admin.js';
import { ContentCommands } from './commands/content-commands.js';
import { contentResolvers } from './content.resolvers.js';
import { ContentImport } from './import/content-import.js';

/** The part of the admin API about content. */
@Injectable()
export class ContentAdminGraphql {
  readonly resolvers: Resolvers;

  constructor(commands: ContentCommands, imports: ContentImport, content: ShopContent) {
    this.resolvers = contentResolvers(commands, imports, content);
  }
}
