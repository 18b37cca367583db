import type { TestProject } from 'vitest/node';
import { type Shop, startShop } from '../shop.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the shop with a process for each app has printed, and where it is. */
    shopOfProcesses: Pick<Shop, 'pid' | 'dataDirectory'> & { readonly text: string };
  }
}

/** The shop of all files of this folder, with a process for each app. Its mail catcher keeps the mails of all of them. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { pid, dataDirectory, output, stop } = await startShop({ processes: true, env: { MAIL_CATCHER_LIMIT: '10000' } });
  project.provide('shopOfProcesses', { pid, dataDirectory, text: output() });
  return stop;
};
