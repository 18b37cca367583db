import {
  INVENTORY,
  type LocationsRequest,
  type LocationsState,
  locations,
  type OutputOf,
  ReadLocations,
} from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf, QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { allLocations } from './serving-order.js';
import { LocationsRepository } from './locations.repository.js';

/** Executes the staff's commands on locations. */
@Controller()
export class LocationsController {
  constructor(private readonly repository: LocationsRepository) {}

  @CommandHandler(locations, LocationsRepository, (state) => state)
  handle(@Payload() command: LocationsRequest, @Ctx() { state }: DecisionContext<LocationsState>): DecisionOf<typeof locations> {
    return this.repository.decide(state, command);
  }

  @QueryHandler(ReadLocations, { streams: [INVENTORY] })
  async readLocations(): Promise<OutputOf<typeof ReadLocations>> {
    return { locations: [...allLocations(await this.repository.defined())] };
  }
}
