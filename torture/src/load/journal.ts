import type { Recorded } from '@millrace/event-log';
import type { AnsweredRequest, ClientRequest, Answer } from '../history/history.js';

export type OpenRequest = ClientRequest & { attempts: number; readonly answers: Answer[] };

/** All requests with their attempts and answers, and the newest known sequence and version of each aggregate. */
export class Journal {
  readonly requests: OpenRequest[] = [];
  readonly caused: Recorded[] = [];
  /** Requests that were accepted and changed something: they may be sent again. */
  readonly accepted: OpenRequest[] = [];
  readonly #known = new Map<string, { seq: number; version: number }>();
  counts = { pending: 0, notAvailable: 0, answers: 0 };

  open(request: ClientRequest): OpenRequest {
    const note: OpenRequest = { ...request, attempts: 0, answers: [] };
    this.requests.push(note);
    return note;
  }

  known({ aggregate, id }: Pick<AnsweredRequest, 'aggregate' | 'id'>): { seq: number; version: number } {
    return this.#known.get(`${aggregate}.${id}`) ?? { seq: 0, version: 0 };
  }

  recordAnswer(note: OpenRequest, known: number, result: Answer['result']): void {
    this.counts.answers += 1;
    note.answers.push({ known, result });
    if (result.status === 'accepted' && result.changed && note.answers.length === 1) this.accepted.push(note);
    if (result.status !== 'accepted' && result.status !== 'conflict') return;
    const seq = Object.values(result.position)[0] ?? 0;
    if (seq > this.known(note).seq) this.#known.set(`${note.aggregate}.${note.id}`, { seq, version: result.version });
  }
}
