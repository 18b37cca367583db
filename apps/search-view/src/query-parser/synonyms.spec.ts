import { describe, expect, it } from 'vitest';
import { loadSynonyms, parseSynonyms, synonymsOf } from './synonyms.js';

describe('synonyms', () => {
  const known = parseSynonyms('# a note\nSofa, couch\n\nCafé table => side table, bistro table\nsofa, settee\r\n');

  it('find each other, over several lines', () => {
    expect(synonymsOf(known, 'sofa')).toEqual(['couch', 'settee']);
    expect(synonymsOf(known, 'couch')).toEqual(['sofa']);
  });

  it('find one way only where the file says so, without accents', () => {
    expect(synonymsOf(known, 'cafe table')).toEqual(['side table', 'bistro table']);
    expect(synonymsOf(known, 'side table')).toEqual([]);
  });

  it('are found in the plural', () => expect(synonymsOf(known, 'couches')).toEqual(['sofa']));

  it.each(['sofa', 'sofa =>', '=> couch', ' , '])('without terms are rejected with the number of their line: %j', (line) =>
    expect(() => parseSynonyms(`sofa, couch\n${line}`)).toThrow('synonyms, line 2'),
  );

  it('must exist if they are configured', () =>
    expect(() => loadSynonyms('/nowhere/synonyms.csv')).toThrow('/nowhere/synonyms.csv'));
});
