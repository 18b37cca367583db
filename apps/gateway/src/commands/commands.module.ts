import { type CommandSender, openCommandSender } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { COMMAND_SENDER } from './command-sender.js';

/** The sender of commands, which every feature with mutations uses. It stops with the app. */
@Module({
  providers: [{ provide: COMMAND_SENDER, inject: [EVENT_LOG], useFactory: openCommandSender }],
  exports: [COMMAND_SENDER],
})
export class CommandsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.health.register('outcomes', { health: () => ({ ok: true, detail: 'listening' }) });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.commands.stop();
  }
}
