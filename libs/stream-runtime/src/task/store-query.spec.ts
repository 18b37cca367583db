import { MemoryStateStores, StreamsBuilder } from '@millrace/stream-topology';
import { describe, expect, it } from 'vitest';
import { entriesOf, parseQuery } from './store-query.js';

const [subTopology] = (() => {
  const builder = new StreamsBuilder();
  builder.stream('CLICK').groupByKey().count({ store: 'total' });
  return builder.build().subTopologies;
})();
if (!subTopology) throw new Error('The topology is empty.');
const parse = (query: unknown) => parseQuery(subTopology, JSON.stringify(query));

describe('a query of a store', () => {
  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another store', '{"store":"other","type":"all"}'],
    ['another type', '{"store":"total","type":"windows","key":"a","from":0,"to":9}'],
    ['no key', '{"store":"total","type":"get"}'],
    ['a limit that is no number', '{"store":"total","type":"all","limit":"9"}'],
  ])('is none with %s', (_, text) => expect(parseQuery(subTopology, text)).toBeUndefined());

  it('has at most as many entries as it asks for', () => {
    const stores = new MemoryStateStores();
    for (const key of ['a', 'b', 'c']) stores.open('total').put(`"${key}"`, { key, value: 1, at: 5 });
    const all = parse({ store: 'total', type: 'all', limit: 2 });
    expect(all && entriesOf(subTopology, stores, all).map(({ key }) => key)).toEqual(['a', 'b']);
    const one = parse({ store: 'total', type: 'get', key: 'c' });
    expect(one && entriesOf(subTopology, stores, one)).toEqual([{ key: 'c', value: 1, at: 5 }]);
  });
});
