import { openCommandSender } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { IdFactory } from '../identity/id-factory.js';
import { COMMAND_SENDER } from './command-sender.js';

/** What every feature with mutations needs: the sender of commands and the maker of ids. */
@Module({
  providers: [IdFactory, { provide: COMMAND_SENDER, inject: [EVENT_LOG], useFactory: openCommandSender }],
  exports: [IdFactory, COMMAND_SENDER],
})
export class CommandsModule {}
