import { INVENTORY, type LocationsRequest, type LocationsState, locations, type StockLocation } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { locationsDecider } from './locations.js';

/** The id of the one aggregate. */
const shop = 'locations';
/** The locations of another instance's newest definition are used after so many milliseconds at the latest. */
const maxAgeMs = 1_000;

@Injectable()
export class LocationsRepository extends AggregateRepository<typeof locations, LocationsState, LocationsRequest> {
  readonly stream = INVENTORY;
  readonly aggregate = locations;
  readonly decider = locationsDecider;
  #read: Readonly<{ at: number; defined: Promise<readonly StockLocation[]> }> | undefined;

  /** The defined locations as they are in the log now or were a second ago. Throws `NOT_AVAILABLE`. */
  defined(): Promise<readonly StockLocation[]> {
    const now = performance.now();
    if (this.#read === undefined || now - this.#read.at > maxAgeMs) {
      const defined = this.read(shop).then(({ state }) => state.locations);
      this.#read = { at: now, defined };
      defined.catch(() => (this.#read = undefined));
    }
    return this.#read.defined;
  }
}
