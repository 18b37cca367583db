import type { Position } from '@millrace/event-log';
import type { StockApp } from './stock-app.fixture.js';

/** What went on while a view was under fire. All but the first two must stay empty. */
export type Seen = Readonly<{
  answers: number;
  answeredBy: ReadonlySet<string>;
  failed: string[];
  wentBack: string[];
  missed: string[];
}>;

const ids = ['a', 'b', 'c'];

/** Raises levels one by one and reads them all the time, until it is stopped. Each item must have a level before. */
export const openFire = (app: StockApp, readers = 4) => {
  let isOver = false;
  let answers = 0;
  const answeredBy = new Set<string>();
  const seen = { failed: [] as string[], wentBack: [] as string[], missed: [] as string[] };
  const written = new Map<string, { level: number; token: Position }>();

  const write = async (): Promise<void> => {
    for (let n = 1; !isOver; n++) {
      const id = ids[n % ids.length] as string;
      const token = await app.adjust(id, 1);
      written.set(id, { level: (written.get(id)?.level ?? 1) + 1, token });
    }
  };
  /** Nobody may see a level go back at one instance; who asks with the writer's token sees what was written, or is told that not. */
  const read = async (reader: number): Promise<void> => {
    const highest = new Map<string, number>();
    for (let n = reader; !isOver; n++) {
      const id = ids[n % ids.length] as string;
      const after = n % 2 === 0 ? written.get(id) : undefined;
      try {
        const { data, freshness } = await app.read(id, after?.token);
        const place = `${id} at ${data.by}`;
        const before = highest.get(place) ?? 1;
        if (data.level < before) seen.wentBack.push(`${place}: ${before}, then ${data.level}`);
        if (after && freshness?.reached && data.level < after.level)
          seen.missed.push(`${place}: ${data.level} instead of ${after.level}`);
        highest.set(place, data.level);
        answeredBy.add(data.by);
        answers += 1;
      } catch (fault) {
        seen.failed.push(String(fault));
      }
    }
  };
  const work = Promise.all([write(), ...Array.from({ length: readers }, (_, reader) => read(reader))]);
  return {
    answers: () => answers,
    /** Forgets who has answered, to see who does from now on. */
    answeredSince: () => {
      answeredBy.clear();
      return answeredBy;
    },
    cease: async (): Promise<Seen> => {
      isOver = true;
      await work;
      return { answers, answeredBy, ...seen };
    },
  };
};
