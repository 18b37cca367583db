import { type EventLog, openPeerNotices, type PeerNotices } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { GatewayConfig } from '../config/gateway.config.js';
import { type Admitted, openRateLimits, type RateLimits } from './rate-limits.js';

/** The limits per client of all gateways together, and the settings of the edge. */
@Injectable()
export class ClientLimits implements BeforeApplicationShutdown {
  readonly rates: RateLimits;
  readonly #notices: PeerNotices<Admitted>;

  constructor(
    @Inject(CONFIG) readonly config: GatewayConfig,
    @Inject(EVENT_LOG) log: EventLog,
  ) {
    const rates = openRateLimits(config, (admitted) => this.#notices.send(admitted));
    this.rates = rates;
    this.#notices = openPeerNotices<Admitted>(log, 'admitted', (admitted) => rates.admittedElsewhere(admitted));
  }

  beforeApplicationShutdown(): void {
    this.#notices.stop();
  }
}
