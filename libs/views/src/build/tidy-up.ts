import type { Book, BuildRef } from './book.js';
import { deleteBuild, readBuilds } from './builds.js';

/** When a build has gone live: earlier ones that failed, and all that were live before the last, are deleted. */
export const tidyUp = async (book: Book, { build }: BuildRef): Promise<void> => {
  const earlier = (await readBuilds(book)).filter((one) => one.build < build);
  const retired = earlier.filter(({ state }) => state === 'retired');
  const failed = earlier.filter(({ state }) => state === 'failed');
  for (const one of [...failed, ...retired.slice(1)]) await deleteBuild(book, one);
};
