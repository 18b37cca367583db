import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.js';

const parse = (line: string) => parseOptions(line.split(' ').filter(Boolean), () => 7);

describe('the command line', () => {
  it('sets every option; absent ones have defaults', () => {
    expect(parse('')).toEqual({ seed: 7, minutes: 5, nodes: 1, fault: 'none' });
    expect(parse('--seed 42 --minutes 0.5 --nodes 3 --fault mixed-filter')).toEqual({
      seed: 42,
      minutes: 0.5,
      nodes: 3,
      fault: 'mixed-filter',
    });
  });

  it.each(['--seed x', '--minutes 0', '--minutes x', '--nodes 2', '--fault none-such', '--what 1', 'more'])(
    'refuses %s',
    (line) => {
      expect(() => parse(line)).toThrow();
    },
  );
});
