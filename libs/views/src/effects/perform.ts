import type { Keeper } from '../build/keeper.js';
import type { AnyView } from '../view.js';
import { dropEffects, readEffects } from './effects.js';

const atOnce = 100;

/** Does what a live build still has to do, oldest first; what was done is struck out. Broken off in between, it is done again. */
export const performEffects = async ({ effects: wanted }: AnyView, { build, rows }: Keeper): Promise<void> => {
  if (!wanted) return;
  for (;;) {
    const due = await readEffects(rows.manager, build, atOnce);
    if (due.length === 0) return;
    await wanted.perform(due.map(({ effect }) => effect));
    await dropEffects(
      rows.manager,
      build,
      due.map(({ n }) => n),
    );
  }
};
