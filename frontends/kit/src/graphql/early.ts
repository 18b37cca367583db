/** The question that the page asked before any script had come, and its answer on the way. */
interface Early {
  body: string;
  answer: Promise<Response>;
}

declare global {
  interface Window {
    millraceEarly?: Early;
  }
}

/** What came with the page is news only for so long. */
const freshMs = 30_000;

/** As `fetch`, but what the page has asked already is not asked again; an answer that did not come is asked for anew. */
export const fetchOnce: typeof fetch = (input, init) => {
  const early = window.millraceEarly;
  if (!early || early.body !== init?.body) return fetch(input, init);
  window.millraceEarly = undefined;
  return performance.now() < freshMs ? early.answer.catch(() => fetch(input, init)) : fetch(input, init);
};
