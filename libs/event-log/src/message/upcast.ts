import type { MessageContract, OldData } from '@millrace/contracts';
import { LogError } from '../connection/log-error.js';

/**
 * Data of version `version` in the form of the contract's own version. Data of the same or a newer version are returned unchanged.
 * Throws `UNREADABLE_EVENT` when an upcast is missing or throws; the message names it.
 */
export const upcastData = (contract: MessageContract, data: unknown, version: number): unknown => {
  let upcast = data;
  for (let from = version; from < contract.version; from += 1) upcast = upcastOnce(contract, upcast, from);
  return upcast;
};

const upcastOnce = (contract: MessageContract, data: unknown, from: number): unknown => {
  const upcast = contract.upcasts[from - 1];
  const versions = `${contract.type} from version ${from} to ${from + 1}`;
  if (!upcast) throw new LogError('UNREADABLE_EVENT', `no upcast for ${versions}`);
  try {
    return upcast.lift(data as OldData);
  } catch (cause) {
    throw new LogError('UNREADABLE_EVENT', `upcast "${upcast.name}" failed for ${versions}`, { cause });
  }
};
