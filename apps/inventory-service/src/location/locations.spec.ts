import type { LocationsEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { locationsDecider } from './locations.js';

const berlin = { location: 'berlin', name: 'Berlin', countries: ['DE'], rank: 1 };
const defined = (change = {}): LocationsEvent => ({ type: 'LocationDefined', ...berlin, ...change });
const define = (change = {}) => ({ type: 'DefineLocation', ...berlin, ...change }) as const;
const givenLocations = given(locationsDecider);

describe('the locations', () => {
  it('are defined, and defined otherwise', () => {
    givenLocations().when(define()).then(defined());
    givenLocations(defined())
      .when(define({ rank: 2 }))
      .then(defined({ rank: 2 }));
    givenLocations(defined(), defined({ rank: 2 })).thenState({ locations: [{ ...berlin, rank: 2 }] });
  });
  it('do not change by the same definition', () => givenLocations(defined()).when(define()).thenNothing());
  it('are fifty at most', () => {
    const all = Array.from({ length: 50 }, (_, at) => defined({ location: `l${at}` }));
    givenLocations(...all)
      .when(define())
      .thenRejected({ type: 'TooManyLocations', limit: 50 });
    givenLocations(...all)
      .when(define({ location: 'l1', rank: 7 }))
      .then(defined({ location: 'l1', rank: 7 }));
  });
});
