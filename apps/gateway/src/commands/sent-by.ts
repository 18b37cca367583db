import type { CommandSender } from '@millrace/event-log';

/** Sends commands in the name of a member of staff, whose id is in the metadata of what follows; `undefined`: of nobody. */
export const sentBy = (commands: CommandSender, staffId: string | undefined): CommandSender =>
  staffId === undefined
    ? commands
    : {
        ...commands,
        send: (command) => commands.send({ ...command, staffId }),
        sendBatched: (batch, command) => commands.sendBatched(batch, { ...command, staffId }),
      };
