import { inflated, openCursor, variedAs, writeCursor } from './input/inflate.mjs';
import { documentAt, inputAt, otherArguments, textInputs } from './input/text-inputs.mjs';

const parts = ['a', 'a b ', 'é', '🎁', '((', '[{', '"', '\\', 'tag:a OR ', '<b>', '\\u0061'];

/** One text repeated, or brackets that are closed. */
const longText = (random, length) => {
  const part = random.oneOf(parts);
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return random.chance(0.2) ? '('.repeat(length / 2) + ')'.repeat(length / 2) : text;
};

const isCursor = ({ argument }) => argument.name === 'after' || argument.name === 'before';
const cursorsOf = (answer) => [...answer.matchAll(/"(?:endCursor|cursor)":"([^"]+)"/g)].map(([, cursor]) => cursor);

/** The number of requests of a burst, and its maximum duration. */
const requests = 120;
const withinMs = 20_000;

/**
 * Sends the same query many times, each time with another long text in the same input, so that anything that the shop caches of it adds up.
 * `send` sends a document with its variables and resolves with the response as text; `words()`: words that the shop knows. Resolves with what
 * was sent.
 */
export const openBursts = (schema, random, sendTimed, { ids: known, words }) => {
  const inputs = textInputs(schema);
  const pages = inputs.filter((input) => isCursor(input) && input.argument.name === 'after');
  const burst = async (send) => {
    const end = Date.now() + withinMs;
    for (let round = 0; round < requests && Date.now() < end; round += 1) await send(String(10_000_000 + round));
  };

  /** Long texts for every text input of the schema. */
  const texts = async () => {
    const input = random.oneOf(inputs);
    const size = random.oneOf([7_000, 15_000, 100_000, 250_000, 450_000]);
    const count = input.path.includes('*') ? random.oneOf([1, 1, 10, 100]) : 1;
    const given = Array.from({ length: count }, () => longText(random, Math.floor(size / count)));
    const others = otherArguments(input, random, known, words());
    const query = documentAt(input, others);
    await burst((ending) => {
      const ended = given.map((text, at) => (at === 0 ? text.slice(0, -ending.length) + ending : text));
      return sendTimed(query, { ...others, text: inputAt(input.argument.type, input.path, ended, random, known) });
    });
    return `${count} texts of ${Math.floor(size / count)} characters (${given[0].slice(0, 20)}) at ${input.path.join('.')} of ${query}`;
  };

  /** Cursors of the shop, inflated as far as it accepts them. */
  const cursors = async () => {
    const input = random.oneOf(pages);
    const others = otherArguments(input, random, known, words());
    const query = documentAt(input, others);
    const [cursor] = cursorsOf(await sendTimed(query, { ...others, ...('first' in others ? { first: 1 } : {}), text: null }));
    const opened = cursor === undefined ? undefined : openCursor(cursor);
    if (!opened) return `no cursor of ${query}`;
    const sendWith = (value) => sendTimed(query, { ...others, text: writeCursor({ ...opened, position: value }) });
    const usual = cursorsOf(await sendWith(opened.position)).length;
    const isTaken = async (value) => {
      const answer = await sendWith(value);
      return !/"errors":/.test(answer) && cursorsOf(answer).length >= usual;
    };
    const large = await inflated(opened.position, isTaken, 600_000);
    await burst((ending) => {
      const varied = variedAs(large, ending);
      // A cursor that the shop does not accept larger is inflated nevertheless, and must be refused.
      return sendWith(varied ?? [large, longText(random, 250_000) + ending]);
    });
    return `cursors of ${JSON.stringify(large).length} characters like ${JSON.stringify(opened.position)} to ${query} with ${JSON.stringify(others)}`;
  };

  return () => (random.chance(0.5) ? texts() : cursors());
};
