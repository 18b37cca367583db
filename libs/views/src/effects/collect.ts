import type { Recorded } from '@millrace/event-log';
import type { AnyView } from '../view/view.js';
import type { Effect } from './effects.js';

/** A view that notes the effects of what it folds; `forget` when the same is folded again. */
export type Collecting = Readonly<{ view: AnyView; effects: () => readonly Effect[]; forget: () => void }>;

export const collecting = (view: AnyView): Collecting => {
  const { effects: wanted } = view;
  if (!wanted) return { view, effects: () => [], forget: () => undefined };
  let noted: Effect[] = [];
  const fold = (before: unknown, event: Recorded, key: string): unknown => {
    const after: unknown = view.fold(before, event, key);
    for (const effect of wanted.of({ key, before, after, event }))
      noted.push({ key, stream: event.stream, seq: event.seq, effect });
    return after;
  };
  return {
    view: { ...view, fold },
    effects: () => noted,
    forget: () => {
      noted = [];
    },
  };
};
