import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { CartCommands } from './cart-commands.js';

@Module({ imports: [CommandsModule], providers: [CartCommands], exports: [CartCommands] })
export class CartModule {}
