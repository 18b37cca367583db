import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The orders of the rows in the exported files, without the headers. */
export const exportedOrders = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith('orders-'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').slice(1))
    .filter((line) => line !== '')
    .map((line) => line.split(',', 1)[0] ?? '');
