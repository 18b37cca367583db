import { type InputOf, ListCustomerOrders, ListOrders, type OutputOf, TrackOrder } from '@millrace/contracts';
import { type ViewQueryContext, ViewQueryHandler } from '@millrace/views';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { listCustomerOrders, listOrders } from './list-orders.js';
import { trackOrder } from './track-order.js';

/** Answers queries for current orders, from the rows. */
@Controller()
export class OrderTrackingController {
  @ViewQueryHandler(TrackOrder)
  trackOrder(
    @Payload() input: InputOf<typeof TrackOrder>,
    @Ctx() { readRows }: ViewQueryContext,
  ): Promise<OutputOf<typeof TrackOrder>> {
    return trackOrder(readRows, input);
  }

  @ViewQueryHandler(ListCustomerOrders)
  listCustomerOrders(
    @Payload() input: InputOf<typeof ListCustomerOrders>,
    @Ctx() { rows }: ViewQueryContext,
  ): Promise<OutputOf<typeof ListCustomerOrders>> {
    return listCustomerOrders(rows, input);
  }

  @ViewQueryHandler(ListOrders)
  listOrders(
    @Payload() input: InputOf<typeof ListOrders>,
    @Ctx() { rows }: ViewQueryContext,
  ): Promise<OutputOf<typeof ListOrders>> {
    return listOrders(rows, input);
  }
}
