import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MailLinks } from './mail-links.js';

/** Where links in mails lead. */
@Module({ imports: [CommandsModule, IdentityModule], providers: [MailLinks], exports: [MailLinks] })
export class MailLinksModule {}
