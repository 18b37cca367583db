import type { CartEvent, VisitEvent } from '@millrace/contracts';
import type { GlobalKTable, KStream, StreamsBuilder } from '@millrace/stream-topology';
import { type CarrierUpdate, carrierUpdateInput } from './carrier-updates.js';
import { cartInput } from './carts.js';
import { type CustomerInput, customerInput } from './customers.js';
import { type OrderInput, orderInput } from './orders.js';
import { type ProductRow, productInput } from './products.js';
import { webInput } from './web.js';

/** What each stream of a topology is read from. */
export const inputs = [webInput, orderInput, cartInput, productInput, customerInput, carrierUpdateInput] as const;

/** The streams and tables that topologies are made of. A topology reads those that it takes. */
export type Inputs = Readonly<{
  web: KStream<string, VisitEvent>;
  orders: KStream<string, OrderInput>;
  carts: KStream<string, CartEvent>;
  products: GlobalKTable<string, ProductRow>;
  customers: KStream<string, CustomerInput>;
  carrierUpdates: KStream<string, CarrierUpdate>;
}>;

/** Adds each input to a topology when it is first taken. */
export const inputsOf = (builder: StreamsBuilder): Inputs => {
  const added = new Map<string, unknown>();
  const once = <T>(name: string, add: () => T): T => {
    if (!added.has(name)) added.set(name, add());
    return added.get(name) as T;
  };
  const stream = <V>({ stream: name }: Readonly<{ stream: string }>) => once(name, () => builder.stream<string, V>(name));
  return {
    get web() {
      return stream<VisitEvent>(webInput);
    },
    get orders() {
      return stream<OrderInput>(orderInput);
    },
    get carts() {
      return stream<CartEvent>(cartInput);
    },
    get products() {
      return once(productInput.stream, () => builder.globalTable<string, ProductRow>(productInput.stream));
    },
    get customers() {
      return stream<CustomerInput>(customerInput);
    },
    get carrierUpdates() {
      return stream<CarrierUpdate>(carrierUpdateInput);
    },
  };
};
