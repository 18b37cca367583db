import { describe, expect, it } from 'vitest';
import { ecbFile, ecbRates } from './exchange-rates.fixture.js';
import { ratesIn } from './refresh-exchange-rates.js';

describe('exchange rates', () => {
  it('are those of the newest day', () => expect(ratesIn(ecbFile)).toEqual(ecbRates));

  it.each([
    ['another page', '<html><body>maintenance</body></html>'],
    ['nothing', ''],
    ['a day without rates', `<Cube time='2026-11-27'></Cube>`],
    ['no decimals', `<Cube time='2026-11-27'><Cube currency='USD' rate='N/A'/></Cube>`],
  ])('are refused in %s', (_, xml) => expect(() => ratesIn(xml)).toThrow('no exchange rates'));
});
