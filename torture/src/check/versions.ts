import { eventsBy, type History, keyOfEvent, type Violation } from '../history/history.js';

/** Every aggregate's versions are 1, 2, 3 … in the order of the log. */
export const versionsFollow = ({ events, trade }: History): Violation[] =>
  [...eventsBy([...events, ...trade], keyOfEvent)].flatMap(([about, own]) =>
    own
      .map(({ version, seq }, at) => ({ version, seq, expected: at + 1 }))
      .filter(({ version, expected }) => version !== expected)
      .slice(0, 1)
      .map(({ version, seq, expected }) => ({
        rule: 'versions follow',
        about,
        detail: `version ${version} stands at ${seq}, where ${expected} is due`,
      })),
  );
