import { expect, it } from 'vitest';
import { deliveryDays } from './delivery-days.ts';

it.each([
  [3, 5, '2026-11-23', /^Thu,? 26\D+Mon,? 30 Nov$/],
  [1, 1, '2026-11-23', /^Tue,? 24 Nov$/],
  [1, 1, '2026-11-27', /^Mon,? 30 Nov$/],
  [1, 1, '2026-11-28', /^Mon,? 30 Nov$/],
  [3, 5, '2026-11-29', /^Wed,? 2\D+Fri,? 4 Dec$/],
  [5, 10, '2026-12-24', /^Thu,? 31 Dec.* Thu,? 7 Jan/],
])('%i to %i working days after %s', (min, max, ordered, days) =>
  expect(deliveryDays({ min, max }, new Date(`${ordered}T12:00:00`), 'en-GB').replaceAll(/\s/g, ' ')).toMatch(days),
);
