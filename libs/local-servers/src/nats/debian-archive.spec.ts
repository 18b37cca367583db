import { describe, expect, it } from 'vitest';
import { mirrorOf } from './debian-archive.js';

describe('the Debian archive', () => {
  it.each([
    [
      'the machine’s own, in the new format',
      'Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\n',
      'http://mirror.example/debian',
    ],
    [
      'the machine’s own, in the old format',
      'deb [signed-by=/x] https://mirror.example/debian/ bookworm main\n',
      'https://mirror.example/debian/',
    ],
    [
      'not the security archive',
      'URIs: http://mirror.example/debian-security\nURIs: http://a.example/debian\n',
      'http://a.example/debian',
    ],
    ['not one in a comment', '# deb http://old.example/debian bookworm main\n', 'http://deb.debian.org/debian'],
  ])('is %s', (_, sources, mirror) => {
    expect(mirrorOf([sources])).toBe(mirror);
  });
});
