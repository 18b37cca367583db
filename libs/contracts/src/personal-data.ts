import type { AppName } from './declaration/apps.js';
import type { CartState } from './checkout/cart.js';
import type { CartDeliveryAddress } from './checkout/cart-delivery.js';
import type { CartMetafield } from './checkout/cart-metafields.js';
import type { PaymentMethod } from './checkout/purchase.js';
import type { CustomerAddress, CustomerProfile } from './customer/values.js';
import { REQUESTS } from './declaration/support-streams.js';
import type { MessageContract } from './declaration/aggregate.js';
import { personalPaths } from './declaration/personal.js';
import { personalPathsOf, type StreamContract } from './declaration/stream.js';
import { streams } from './streams.js';
import type { Address, Attribute } from './declaration/values.js';

/**
 * The placeholders for personal data where these may not be read, by field name: each matches the field's schema. A field with its
 * placeholder holds no personal data.
 */
export const placeholders: Readonly<{
  email: string;
  shippingAddress: Address;
  payment: PaymentMethod;
  buyer: CartState['buyer'];
  note: string;
  profile: CustomerProfile;
  address: CustomerAddress;
  passwordHash: string;
  attributes: readonly Attribute[];
  addresses: readonly CartDeliveryAddress[];
  metafields: readonly CartMetafield[];
}> = {
  email: 'erased@erased.invalid',
  shippingAddress: {
    firstName: 'erased',
    lastName: 'erased',
    address1: 'erased',
    city: 'erased',
    zip: 'erased',
    countryCode: 'ZZ',
  },
  payment: { provider: 'erased', token: 'erased' },
  buyer: {},
  note: '',
  profile: {},
  address: {},
  passwordHash: '',
  attributes: [],
  addresses: [],
  metafields: [],
};

const messagesOf = ({ aggregates }: StreamContract): readonly MessageContract[] =>
  aggregates.flatMap(({ events, requests }) => [...events, ...requests] as readonly MessageContract[]);

/** Paths `<Request>.<field>` of personal data in requests, by context; in a list, of each of its entries. */
export const personalRequests: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  streams.flatMap(({ context, aggregates }) => {
    const paths = personalPathsOf(aggregates.flatMap(({ requests }) => requests as readonly MessageContract[]));
    return paths.length > 0 ? [[context, paths] as const] : [];
  }),
);

const fieldsOf = new Map(
  streams.flatMap((stream) =>
    messagesOf(stream).map(({ type, data }) => [`${stream.context}.${type}`, personalPaths(data)] as const),
  ),
);

/** The fields with personal data in one event or request of a context, each as its path. */
export const personalFields = (context: string, type: string): readonly (readonly string[])[] =>
  fieldsOf.get(`${context}.${type}`) ?? [];

/**
 * The stream of the keys that encrypt personal data: one key for each person, apart from the event streams. Its subjects: the key as it
 * was created, and the fact that it was erased; each can be written once.
 */
export const KEYS = { name: 'KEYS', subjects: ['key.>'] } as const;

/** The subject of a person's key. */
export const keyCreatedSubject = (dataSubject: string): string => `key.made.${dataSubject}`;
/** The subject of the erasure of a person's key. */
export const keyErasedSubject = (dataSubject: string): string => `key.erased.${dataSubject}`;
/** Everything about one person's key; the newest message counts. */
export const keyFilter = (dataSubject: string): string => `key.*.${dataSubject}`;
/** The subject on which the broker republishes the erasure of a key. Not stored. */
export const keyErasureNoticeSubject = (dataSubject: string): string => `key-gone.${dataSubject}`;

/** The apps that write personal data, and so create keys. */
export const keyWriters: readonly AppName[] = [
  ...new Set([REQUESTS.owner, ...streams.filter(({ personalData }) => personalData.length > 0).map(({ owner }) => owner)]),
];

/** The apps that may read personal data: all others read placeholders. */
export const keyReaders: readonly AppName[] = [
  ...new Set<AppName>([...keyWriters, 'payment-service', 'orders-view', 'notification-service']),
];

/** The apps that may erase keys. */
export const keyEraser: AppName = 'checkout-service';
