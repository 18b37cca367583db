import { type InputOf, type OutputOf, PauseTopologies } from '@millrace/contracts';
import { QueryHandler } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Topologies } from './topologies.js';

/** Stops the topologies for a while, so that an operator can reset them. */
@Controller()
export class PauseController {
  constructor(private readonly topologies: Topologies) {}

  @QueryHandler(PauseTopologies, { streams: [] })
  async pause(@Payload() { seconds }: InputOf<typeof PauseTopologies>): Promise<OutputOf<typeof PauseTopologies>> {
    return { wasRunning: await this.topologies.pause(seconds) };
  }
}
