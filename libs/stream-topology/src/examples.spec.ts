import { describe, expect, it } from 'vitest';
import { documentedExamples, outputsOf } from './examples.fixture.js';

const examples = documentedExamples();

it('docs/stream-processing.md has examples', () => expect(examples.length).toBe(26));

describe.each(examples)('the example “$heading” of docs/stream-processing.md', (example) => {
  const outputs = outputsOf(example);

  it.each(example.rows.map((row, index) => [index + 1, row['at'], row] as const))(
    'has in row %i, at %s, what its topology writes',
    (number, _, row) => {
      const written = outputs[number - 1] ?? {};
      expect(Object.fromEntries(Object.keys(written).map((stream) => [stream, row[stream]]))).toEqual(written);
    },
  );
});
