import type { AppName } from './declaration/apps.js';
import type { CartState } from './checkout/cart.js';
import type { PaymentMethod } from './checkout/purchase.js';
import { REQUESTS } from './declaration/support-streams.js';
import { streams } from './streams.js';
import type { Address, Attribute } from './declaration/values.js';

/**
 * What stands for a value about a person where it may not be read, by the name of its field: it fits the field's schema and
 * says nothing. A field that holds no more than this is not about anyone.
 */
export const placeholders: Readonly<{
  email: string;
  shippingAddress: Address;
  payment: PaymentMethod;
  buyer: CartState['buyer'];
  note: string;
  attributes: readonly Attribute[];
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
  attributes: [],
};

/** Paths `<Request>.<field>` of data about a person in what clients ask for, by context; in a list, of each of its entries. */
export const personalRequests: Readonly<Record<string, readonly string[]>> = {
  cart: [
    'CreateCart.note',
    'CreateCart.attributes',
    'CreateCart.buyer',
    'CreateCart.lines.attributes',
    'AddLines.lines.attributes',
    'ChangeLines.lines.attributes',
    'ChangeNote.note',
    'ChangeAttributes.attributes',
    'ChangeBuyer.buyer',
    'CheckOut.email',
    'CheckOut.shippingAddress',
    'CheckOut.payment',
  ],
};

/** The fields about a person in the data of one event or request of a context, each as its path. */
export const personalFields = (context: string, type: string): readonly (readonly string[])[] =>
  [...(streams.find((stream) => stream.context === context)?.personalData ?? []), ...(personalRequests[context] ?? [])]
    .map((path) => path.split('.'))
    .filter(([message]) => message === type)
    .map(([, ...field]) => field);

/**
 * The keys under which data about people are written: one a person, in a store of its own, never in a stream of record. Its
 * subjects: the key as it was made, and the fact that it was erased; each can be written once.
 */
export const KEYS = { name: 'KEYS', subjects: ['key.>'] } as const;

export const keyCreatedSubject = (dataSubject: string): string => `key.made.${dataSubject}`;
export const keyErasedSubject = (dataSubject: string): string => `key.erased.${dataSubject}`;
/** Whatever is known of one person's key; the newest counts. */
export const keyFilter = (dataSubject: string): string => `key.*.${dataSubject}`;
/** Where the broker tells at once that a key was erased. Not kept. */
export const keyErasureNoticeSubject = (dataSubject: string): string => `key-gone.${dataSubject}`;

/** Who writes data about people, and so makes keys. */
export const keyWriters: readonly AppName[] = [
  ...new Set([REQUESTS.owner, ...streams.filter(({ personalData }) => personalData.length > 0).map(({ owner }) => owner)]),
];

/** Who may read data about people: all others read stand-ins. */
export const keyReaders: readonly AppName[] = [...new Set<AppName>([...keyWriters, 'payment-service', 'orders-view'])];

/** Who may erase keys. */
export const keyEraser: AppName = 'checkout-service';
