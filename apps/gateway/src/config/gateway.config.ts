import { shopConfig } from '@millrace/contracts';
import { type Static, Type } from 'typebox';

const list = (example: string, more = {}) => Type.String({ description: `separated by commas: ${example}`, ...more });

const maxOf = (of: string, fallback: number) =>
  Type.Integer({ minimum: 1, maximum: 1_000_000_000, default: fallback, description: `maximum number of ${of}` });

/** The gateway's configuration; its keys are the names of environment variables. */
export const gatewayConfig = Type.Object({
  STAFF_TOKEN: Type.String({ minLength: 16, maxLength: 500, description: 'bearer token of the staff, for /admin/graphql' }),
  GATEWAY_SECRET: Type.String({
    minLength: 32,
    description:
      'ids and bearer keys of carts and orders are derived from it and from idempotency keys; the same on every gateway',
  }),
  PAYMENT_WEBHOOK_SECRET: Type.String({
    default: '',
    maxLength: 500,
    description: 'what the payment simulator signs webhooks with; empty: they are not received',
  }),
  STRIPE_WEBHOOK_SECRET: Type.String({
    default: '',
    maxLength: 500,
    description: 'what Stripe signs webhooks with; empty: they are not received',
  }),
  CARRIER_WEBHOOK_SECRET: Type.String({
    default: '',
    maxLength: 500,
    description: 'what carriers sign their updates with; empty: they are not received',
  }),
  PAYMENT_RETURN_SECRET: Type.String({
    default: '',
    maxLength: 500,
    description: 'what the payment service signs the buyer’s way back with',
  }),
  CUSTOMER_LINK_SECRET: Type.String({
    default: '',
    maxLength: 500,
    description: 'what the notification service makes the links in mails to customers with; empty: no link is valid',
  }),
  CUSTOMER_ACCESS_MINUTES: Type.Integer({
    default: 30,
    minimum: 1,
    maximum: 60,
    description: 'how long a customer access token is valid without a renewal',
  }),
  STAFF_ACCESS_MINUTES: Type.Integer({
    default: 15,
    minimum: 1,
    maximum: 60,
    description: 'how long an access token of a member of staff is valid without a renewal',
  }),
  SHOP_NAME: Type.String({ default: 'Millrace', minLength: 1, maxLength: 100 }),
  ...shopConfig,
  PUBLIC_URL: Type.Optional(
    Type.String({ pattern: '^https?://[^/]+$', description: 'the origin that clients reach the shop at' }),
  ),
  SHOP_DIR: Type.String({ default: 'frontends/dist', description: 'the built web shop' }),
  IMAGES_DIR: Type.String({ default: 'data/images', description: 'the folder served under /images' }),
  IMAGE_CACHE_DIR: Type.String({
    default: '',
    description: 'the folder of pictures in other sizes and formats; empty: a temporary one',
  }),
  IMAGE_CACHE_MB: Type.Integer({
    default: 512,
    minimum: 1,
    maximum: 1_000_000,
    description: 'maximum size of that folder, in megabytes',
  }),
  CORS_ORIGINS: list('https://other.example', { default: '' }),
  TRUSTED_PROXIES: list('10.0.0.0/8', {
    default: '',
    description: 'addresses and networks of the proxies whose x-forwarded-for is trusted; separated by commas',
  }),
  ANONYMOUS_BODY_SECONDS: Type.Integer({
    default: 20,
    minimum: 1,
    maximum: 3_600,
    description: 'how long a client that is not staff may take to send the body of a request',
  }),
  RATE_REQUESTS_PER_MINUTE: maxOf('requests of one address, subscriptions included', 60_000),
  RATE_MUTATIONS_PER_MINUTE: maxOf('mutations of one address', 12_000),
  RATE_IMAGES_PER_MINUTE: maxOf('pictures that are made in another size or format for one address', 600),
  RATE_REFUSED_PER_MINUTE: maxOf('wrong staff tokens of one address', 60),
  RATE_BEACONS_PER_MINUTE: maxOf('reports of visits of one address', 120),
  CONNECTIONS_PER_ADDRESS: maxOf('open connections of one address', 1_000),
  SUBSCRIPTIONS_PER_ADDRESS: maxOf('open subscriptions of one address', 2_000),
  SUBSCRIPTIONS_PER_SOCKET: maxOf('subscriptions of one socket', 100),
  TRUSTED_DOCUMENTS: Type.String({
    default: '',
    description: 'a folder with operations (*.graphql) that clients of the shop API may send by their SHA-256; empty: none',
  }),
  TRUSTED_DOCUMENTS_ONLY: Type.Boolean({ default: false, description: 'whether the shop API executes trusted documents only' }),
  INTROSPECTION: Type.Boolean({ default: true, description: 'whether the APIs answer introspection queries' }),
});
export type GatewayConfig = Static<typeof gatewayConfig>;

/** The entries of a comma-separated list, without empty ones. */
export const listOf = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');
