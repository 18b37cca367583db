import { inject } from 'vitest';
import { printedBy, type SharedShop } from '../shop.js';

/** The shop of all files of this folder. `output` is what it printed until it ran. */
export const shopOfProcesses = (): SharedShop => {
  const { pid, dataDirectory, text } = inject('shopOfProcesses');
  return { ...printedBy(text), pid, dataDirectory, output: () => text };
};
