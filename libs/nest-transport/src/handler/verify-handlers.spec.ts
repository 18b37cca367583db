import { expect, it } from 'vitest';
import { HandlerMismatch, type RegisteredHandler, verifyHandlers } from './verify-handlers.js';

const app = 'shipping-service';
const handlerOf = (name: string): RegisteredHandler => ({ app, pattern: `${app}-${name}`, isEventHandler: true });
const all: readonly RegisteredHandler[] = [
  ...[
    'prepare-shipment-when-order-paid',
    'time-dispatch',
    'time-delivery',
    'dispatch-when-due',
    'deliver-when-due',
    'prepare-shipment-when-fulfilment-requested',
    'cancel-shipment-when-requested',
    'redirect-shipment-when-requested',
    'send-later-when-backorder-filled',
    'time-later-dispatch',
  ].map(handlerOf),
  { app, pattern: 'shipping.shipment', isEventHandler: false },
];
const mismatch = (...handlers: readonly RegisteredHandler[]): HandlerMismatch => {
  try {
    verifyHandlers(app, handlers);
  } catch (error) {
    if (error instanceof HandlerMismatch) return error;
  }
  throw new Error('the handlers match the contracts');
};

it('every contract of an app has one handler', () => {
  expect(() => verifyHandlers(app, all)).not.toThrow();
  expect(() => verifyHandlers(app, [...all, { app, pattern: 'ReadShipment', isEventHandler: false }])).not.toThrow();
});

it.each<[string, readonly RegisteredHandler[], string]>([
  ['without its handler', all.slice(1), 'shipping-service-prepare-shipment-when-order-paid has no handler'],
  ['with two handlers', [...all, handlerOf('time-dispatch')], 'shipping-service-time-dispatch has several handlers'],
  ['that does not exist', [...all, handlerOf('return-parcel')], 'shipping-service-return-parcel has a handler and no contract'],
  [
    'of another app',
    [...all, { app: 'checkout-service', pattern: 'ReadCart', isEventHandler: false }],
    'ReadCart has a handler and is a contract of another app',
  ],
])('a contract %s is reported with the app', (_, handlers, message) =>
  expect(mismatch(...handlers).message).toBe(`handlers of shipping-service: ${message}`),
);

it('a query contract without its handler is reported, too', () =>
  expect(() =>
    verifyHandlers('catalog-service', [
      { app: 'catalog-service', pattern: 'catalog-service-revise-product-when-erp-article-changed', isEventHandler: true },
      ...['catalog.product', 'collection.collection', 'bulk.operation', 'ReadBulkOperation'].map((pattern) => ({
        app: 'catalog-service',
        pattern,
        isEventHandler: false,
      })),
    ]),
  ).toThrow('handlers of catalog-service: ReadProducts has no handler'));

it('all problems are reported at once', () =>
  expect([...mismatch(...all.slice(2), handlerOf('time-delivery')).contracts]).toEqual([
    ['shipping-service-time-delivery', 'SEVERAL_HANDLERS'],
    ['shipping-service-prepare-shipment-when-order-paid', 'NO_HANDLER'],
    ['shipping-service-time-dispatch', 'NO_HANDLER'],
  ]));
