import type { MessageContract, OldData } from '@millrace/contracts';
import { LogError } from '../connection/log-error.js';

/**
 * Data of a version as the contract's own version has it; data of the same or of a newer version as they are. Throws
 * `UNREADABLE_EVENT`, naming the step, when a step is missing or cannot digest the data.
 */
export const lifted = (contract: MessageContract, data: unknown, version: number): unknown => {
  let up = data;
  for (let from = version; from < contract.version; from += 1) up = step(contract, up, from);
  return up;
};

const step = (contract: MessageContract, data: unknown, from: number): unknown => {
  const upcast = contract.upcasts[from - 1];
  const way = `${contract.type} from version ${from} to ${from + 1}`;
  if (!upcast) throw new LogError('UNREADABLE_EVENT', `no step leads ${way}`);
  try {
    return upcast.lift(data as OldData);
  } catch (cause) {
    throw new LogError('UNREADABLE_EVENT', `"${upcast.name}" could not lift ${way}`, { cause });
  }
};
