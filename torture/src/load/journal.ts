import type { Recorded } from '@millrace/event-log';
import type { Asked, Question, Told } from '../history.js';

export type Note = Question & { attempts: number; readonly told: Told[] };

/** What was asked, how often, and what was told; and how far each aggregate was known to be at any moment. */
export class Journal {
  readonly asked: Note[] = [];
  readonly caused: Recorded[] = [];
  /** Requests that were accepted and that changed something: what may be asked again. */
  readonly accepted: Note[] = [];
  readonly #known = new Map<string, { seq: number; version: number }>();
  counts = { pending: 0, notAvailable: 0, answers: 0 };

  open(question: Question): Note {
    const note: Note = { ...question, attempts: 0, told: [] };
    this.asked.push(note);
    return note;
  }

  known({ aggregate, id }: Pick<Asked, 'aggregate' | 'id'>): { seq: number; version: number } {
    return this.#known.get(`${aggregate}.${id}`) ?? { seq: 0, version: 0 };
  }

  tell(note: Note, known: number, outcome: Told['outcome']): void {
    this.counts.answers += 1;
    note.told.push({ known, outcome });
    if (outcome.status === 'accepted' && outcome.changed && note.told.length === 1) this.accepted.push(note);
    if (outcome.status !== 'accepted' && outcome.status !== 'conflict') return;
    const seq = Object.values(outcome.position)[0] ?? 0;
    if (seq > this.known(note).seq) this.#known.set(`${note.aggregate}.${note.id}`, { seq, version: outcome.version });
  }
}
