import { assertPortFree, freePort } from '@millrace/local-servers';
import type { Options } from '../options/options.js';

const defaultShopPort = 4000;

/**
 * The port of a server beside the shop: the preferred one when the shop has its default port and it is free, so that the server's pages keep
 * their address over restarts; else any free one.
 */
export const preferredPort = async ({ port }: Pick<Options, 'port'>, preferred: number, server: string): Promise<number> => {
  if (port !== defaultShopPort) return freePort();
  return assertPortFree(preferred, server, '').then(() => preferred, freePort);
};
