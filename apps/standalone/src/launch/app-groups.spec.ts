import { describe, expect, it } from 'vitest';
import type { RunningAppName } from '../child/apps.js';
import { groupsForCores, groupsOf } from './app-groups.js';

const apps: readonly RunningAppName[] = ['catalog-service', 'checkout-service', 'search-view', 'orders-view', 'gateway'];

describe('the groups of apps', () => {
  it('are one on one core, two on two and three cores, three on more', () => {
    expect([1, 2, 3, 4, 64].map(groupsForCores)).toEqual([1, 2, 2, 3, 3]);
  });

  it.each([1, 2, 3])('have every app once and the gateway last: %d', (number) => {
    const groups = groupsOf(apps, number);
    expect(groups).toHaveLength(number);
    expect(groups.flatMap((group) => group.apps).sort()).toEqual([...apps].sort());
    expect(groups.at(-1)?.apps.at(-1)).toBe('gateway');
  });

  it('are the services, the views and the gateway', () => {
    expect(groupsOf(apps, 3)).toEqual([
      { name: 'services', apps: ['catalog-service', 'checkout-service'] },
      { name: 'views', apps: ['search-view', 'orders-view'] },
      { name: 'gateway', apps: ['gateway'] },
    ]);
  });
});
