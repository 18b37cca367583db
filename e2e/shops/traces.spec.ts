import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stockedAt } from '../shopping/checking-out.js';
import { clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { type Shop, startShop } from '../shop.js';
import { checkoutInput, type Order, shoppingAt } from '../shopping/shopping.js';
import { openTraceReceiver, type ReceivedSpan } from '../trace-receiver.js';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const clientSpan = 'b7ad6b7169203331';
const checkOut =
  'mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id } userErrors { code } } }';

describe('the trace of a checkout', () => {
  let receiver: Awaited<ReturnType<typeof openTraceReceiver>>;
  let shop: Shop;
  beforeAll(async () => {
    receiver = await openTraceReceiver();
    shop = await startShop({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_BSP_SCHEDULE_DELAY: '200' } });
  });
  afterAll(async () => {
    await shop.stop();
    await receiver.close();
  });

  /** Places an order in the trace of its client, and follows it until it is shipped. */
  const order = async (): Promise<void> => {
    const client = clientOf(shop);
    const { variantId } = await stockedAt(client, 'traces')('Mug of traces', '8.90', 5);
    const cart = await shoppingAt(client).cartCreate([{ merchandiseId: variantId, quantity: 1 }]);
    const headers = { traceparent: `00-${traceId}-${clientSpan}-01` };
    type Placed = { checkoutComplete: { order: { id: string } } };
    const placed = await client.request<Placed>(checkOut, { input: checkoutInput(cart.id) }, headers);
    const follow = 'subscription ($id: ID!) { orderUpdated(id: $id) { order { status } } }';
    for await (const { orderUpdated } of client.follow<{ orderUpdated: { order: Order } }>(follow, placed.checkoutComplete.order))
      if (orderUpdated.order.status === 'SHIPPED') return;
  };

  it('goes from the client through gateway, command, decision and append to the reactions, the projection and the subscription', async () => {
    await order();
    const named = (name: string) => receiver.spans.filter((span) => span.traceId === traceId && span.name === name);
    const childOf = (parent: ReceivedSpan | undefined, name: string) =>
      named(name).find(({ parentSpanId }) => parent !== undefined && parentSpanId === parent.spanId);
    const path = [
      'POST /graphql',
      'send REQUESTS',
      'process checkout-service-cart-requests',
      'append CART',
      'process checkout-service-place-order-when-cart-checked-out',
      'append ORDER',
    ];
    const found = await eventually(
      'all spans are exported',
      () => {
        const http = named('POST /graphql').find(({ parentSpanId }) => parentSpanId === clientSpan);
        return path
          .slice(1)
          .reduce<(ReceivedSpan | undefined)[]>((spans, name) => [...spans, childOf(spans.at(-1), name)], [http]);
      },
      (spans) => spans.every((span) => span !== undefined),
    );
    expect(found.map((span) => [span?.name, span?.kind])).toEqual(path.map((name, index) => [name, [2, 4, 5, 4, 5, 4][index]]));

    const linksTo = (span: ReceivedSpan, other: ReceivedSpan) =>
      span.links?.some(({ spanId }) => spanId === other.spanId) === true;
    const appends = () => receiver.spans.filter((span) => span.traceId === traceId && span.name.startsWith('append '));
    const all = (name: string) => receiver.spans.filter((span) => span.name === name);
    const [append] = [found.at(-1) as ReceivedSpan];
    await eventually(
      'the projection of the order is linked',
      () => all('project order-tracking').filter((span) => linksTo(span, append)),
      (spans) => spans.length === 1,
    );

    /** A change of the order that was projected, and delivered to the subscriber from rows of that projection. */
    const delivered = () =>
      appends().flatMap((change) =>
        all('deliver orderUpdated')
          .filter((delivery) => linksTo(delivery, change))
          .flatMap((delivery) =>
            all('orders-view/TrackOrder').filter((sent) => sent.kind === 3 && sent.parentSpanId === delivery.spanId),
          )
          .flatMap((sent) =>
            all('orders-view/TrackOrder').filter((answer) => answer.kind === 2 && answer.parentSpanId === sent.spanId),
          )
          .filter((answer) => all('project order-tracking').some((batch) => linksTo(answer, batch) && linksTo(batch, change))),
      );
    await eventually('a delivery is linked to its change and to the projection', delivered, (answers) => answers.length > 0);
  });

  it('holds no personal data and no key', () => {
    for (const secret of ['ada@example.com', 'Lindqvist', 'Mühlenweg', 'tok_success', 'key=', shop.staffToken])
      expect(receiver.bodies.some((body) => body.includes(secret))).toBe(false);
  });
});
