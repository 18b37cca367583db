import type { AggregateDocument, ContractDocument, MessageDocument, StreamDocument } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';

export const object = (properties: Record<string, JsonSchema>, ...optional: readonly string[]): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
export const oneOf = (...values: readonly string[]): JsonSchema => ({
  anyOf: values.map((value) => ({ type: 'string', const: value })),
});
export const line = object({ variantId: { type: 'string' }, pieces: { type: 'integer', minimum: 1, maximum: 100 } });
export const byCard = object({ kind: { type: 'string', const: 'card' }, token: { type: 'string' } });
export const byInvoice = object({ kind: { type: 'string', const: 'invoice' }, dueDays: { type: 'integer' } });

const placed = object(
  {
    name: { type: 'string', minLength: 1, maxLength: 50 },
    note: { type: 'string' },
    sku: { type: 'string', pattern: '^[A-Z]{3}$' },
    weight: { type: 'number', minimum: 0 },
    channel: oneOf('web', 'shop'),
    coupon: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    lines: { type: 'array', items: line, minItems: 1, maxItems: 10 },
    payment: { anyOf: [byCard, byInvoice] },
    currency: { type: 'string', const: 'EUR' },
  },
  'note',
);

/** A small release that has something of each kind. */
export const small: ContractDocument = {
  release: '1.0.0',
  streams: [
    {
      name: 'ORDER',
      context: 'order',
      owner: 'checkout-service',
      team: 'checkout',
      retention: 'for ever',
      personalData: ['OrderPlaced.name'],
      aggregates: [
        {
          name: 'order',
          state: object({ status: oneOf('placed', 'paid'), total: { type: 'integer' } }),
          events: [
            { type: 'OrderPlaced', version: 1, data: placed },
            { type: 'OrderPaid', version: 1, data: object({ amount: { type: 'integer' } }) },
          ],
          requests: [{ type: 'PlaceOrder', version: 1, data: object({ name: { type: 'string' } }) }],
          rejections: [{ type: 'OutOfStock', version: 1, data: object({ variantId: { type: 'string' } }) }],
        },
      ],
    },
  ],
  queries: [
    {
      name: 'TrackOrder',
      app: 'orders-view',
      input: object({ orderId: { type: 'string' } }),
      output: object({ paid: { type: 'boolean' } }),
    },
  ],
  consumers: [
    { app: 'payment-service', name: 'authorise', stream: 'ORDER', aggregate: 'order', types: ['OrderPlaced'] },
    { app: 'shipping-service', name: 'prepare-shipment', stream: 'ORDER', aggregate: 'order', types: ['OrderPaid'] },
    { app: 'orders-view', name: 'order-tracking', stream: 'ORDER' },
  ],
};

export type Change = (document: ContractDocument) => ContractDocument;
type SchemaChange = (schema: JsonSchema) => JsonSchema;

export const onStream =
  (change: (stream: StreamDocument) => Partial<StreamDocument>): Change =>
  (document) => ({ ...document, streams: document.streams.map((stream) => ({ ...stream, ...change(stream) })) });

export const onAggregate = (change: (aggregate: AggregateDocument) => Partial<AggregateDocument>): Change =>
  onStream(({ aggregates }) => ({ aggregates: aggregates.map((aggregate) => ({ ...aggregate, ...change(aggregate) })) }));

/** Changes messages of one type in all parts of the contracts. */
export const onMessage = (type: string, change: (message: MessageDocument) => Partial<MessageDocument>): Change => {
  const all = (messages: readonly MessageDocument[]) =>
    messages.map((message) => (message.type === type ? { ...message, ...change(message) } : message));
  return onAggregate(({ events, requests, rejections }) => ({
    events: all(events),
    requests: all(requests),
    rejections: all(rejections),
  }));
};

export const onData = (type: string, change: SchemaChange): Change => onMessage(type, ({ data }) => ({ data: change(data) }));

/** Raises the version of a message, with or without an upcast. */
export const raised = (type: string, ...upcasts: readonly string[]): Change =>
  onMessage(type, ({ version }) => ({ version: version + 1, upcasts }));

export const field =
  (name: string, schema: JsonSchema, presence: 'required' | 'optional' = 'required'): SchemaChange =>
  (data) => ({
    ...data,
    properties: { ...data.properties, [name]: schema },
    required: [...(data.required ?? []).filter((other) => other !== name), ...(presence === 'required' ? [name] : [])],
  });

export const without =
  (name: string): SchemaChange =>
  (data) => ({
    ...data,
    properties: Object.fromEntries(Object.entries(data.properties ?? {}).filter(([other]) => other !== name)),
    required: (data.required ?? []).filter((other) => other !== name),
  });

export const presence =
  (name: string, is: 'required' | 'optional'): SchemaChange =>
  (data) =>
    field(name, data.properties?.[name] ?? {}, is)(data);
