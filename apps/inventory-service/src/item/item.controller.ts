import {
  consumers,
  INVENTORY,
  type InputOf,
  type ItemRequest,
  type ItemState,
  item,
  type OutputOf,
  ReadStock,
} from '@millrace/contracts';
import { soldArticle } from '@millrace/contracts/sold-article';
import type { RecordedFor } from '@millrace/event-log';
import { CommandHandler, type DecisionContext, type DecisionOf, QueryHandler, ReactionTo } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { LocationsRepository } from '../location/locations.repository.js';
import { ItemRepository } from './item.repository.js';

/** Executes the staff's commands on stock items and returns items in their newest state. */
@Controller()
export class ItemController {
  constructor(
    private readonly items: ItemRepository,
    private readonly locations: LocationsRepository,
  ) {}

  @CommandHandler(item, ItemRepository, (state) => state)
  async handle(@Payload() command: ItemRequest, @Ctx() { state }: DecisionContext<ItemState>): Promise<DecisionOf<typeof item>> {
    const defined = 'location' in command ? await this.locations.defined() : [];
    return this.items.decide(state, { ...command, locations: defined.map(({ location }) => location) });
  }

  /** Serves the next orders that wait for pieces on hand, until all are served. */
  @ReactionTo(consumers.fillBackordersWhenPostponed, ItemRepository)
  fillBackorders(
    @Payload() _: RecordedFor<typeof consumers.fillBackordersWhenPostponed>,
    @Ctx() { state }: DecisionContext<ItemState>,
  ): DecisionOf<typeof item> {
    return this.items.decide(state, { type: 'FillBackorders' });
  }

  /** Takes over the stock of an existing system. */
  @ReactionTo(consumers.takeStockWhenErpStockChanged, ItemRepository, ({ aggregateId }) => soldArticle(aggregateId).variantId)
  takeStock(
    @Payload() { event, seq }: RecordedFor<typeof consumers.takeStockWhenErpStockChanged>,
    @Ctx() { state }: DecisionContext<ItemState>,
  ): DecisionOf<typeof item> {
    return this.items.decide(state, { ...event, seq, type: 'TakeStock' });
  }

  /** Items that have an event, each once. */
  @QueryHandler(ReadStock, { streams: [INVENTORY] })
  async readStock(@Payload() { variantIds }: InputOf<typeof ReadStock>): Promise<OutputOf<typeof ReadStock>> {
    const items = await Promise.all(
      [...new Set(variantIds)].map(async (variantId) => {
        const { state, version } = await this.items.read(variantId);
        return { variantId, ...state, version };
      }),
    );
    return { items: items.filter(({ version }) => version > 0) };
  }
}
