import type { AnyAggregate } from '@millrace/contracts';
import type { Command, CommandResult, CommandSender } from '@millrace/event-log';
import type { ReadSession } from '../consistency/read-session.js';
import { sentBy } from './sent-by.js';

/** Sends a command as `CommandSender.send` does, in the name of the session's sender; later reads of the session are at least as new as its result. */
export const sendObserved = async <A extends AnyAggregate>(
  commands: CommandSender,
  session: Pick<ReadSession, 'observe' | 'staffId'>,
  command: Command<A>,
): Promise<CommandResult<A>> => {
  const result = await sentBy(commands, session.staffId).send(command);
  if ('position' in result) session.observe(result.position);
  return result;
};
