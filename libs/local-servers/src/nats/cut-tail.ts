import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The highest bit of a record's length says that it has headers. */
const lengthOf = (block: Buffer, at: number): number => block.readUInt32LE(at) & 0x7fff_ffff;

/**
 * Removes the last messages of a stream from the files of a stopped broker, as a power failure does before they are synced. `storeDir`
 * is the broker's; the stream belongs to `account`. Throws when the newest block holds fewer messages.
 */
export const cutTail = (storeDir: string, account: string, stream: string, messages: number): void => {
  const folder = join(storeDir, 'jetstream', account, 'streams', stream, 'msgs');
  const blocks = readdirSync(folder).filter((name) => name.endsWith('.blk'));
  const newest = blocks.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1) ?? '';
  const block = readFileSync(join(folder, newest));
  const starts: number[] = [];
  for (let at = 0; at < block.length; at += lengthOf(block, at)) starts.push(at);
  const end = starts.at(-messages);
  if (end === undefined) throw new Error(`${newest} of ${stream} holds ${starts.length} messages only`);
  const file = openSync(join(folder, newest), 'r+');
  ftruncateSync(file, end);
  closeSync(file);
  // The broker's last saved index of the blocks.
  rmSync(join(folder, 'index.db'), { force: true });
};
