import { type Static, Type } from 'typebox';
import { Id, Instant } from '../declaration/values.js';

/** Keyed hash of a normalised e-mail address, in hex: tells addresses apart and does not name them. The id of an account. */
export const EmailHash = Type.String({ title: 'EmailHash', pattern: '^[0-9a-f]{64}$' });

const line = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** The name and the telephone number of a customer. */
export const CustomerProfile = Type.Object(
  { firstName: line(100), lastName: line(100), phone: line(40) },
  { title: 'CustomerProfile' },
);
export type CustomerProfile = Static<typeof CustomerProfile>;

/** An address in a customer's address book, which may be incomplete; `countryCode` and `provinceCode` are of ISO 3166. */
export const CustomerAddress = Type.Object(
  {
    firstName: line(100),
    lastName: line(100),
    company: line(100),
    address1: line(200),
    address2: line(200),
    city: line(100),
    zip: line(20),
    provinceCode: line(10),
    countryCode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    phone: line(40),
  },
  { title: 'CustomerAddress' },
);
export type CustomerAddress = Static<typeof CustomerAddress>;

/** A password as its argon2id hash in the PHC string format, with its parameters and its salt. */
export const PasswordHash = Type.String({ title: 'PasswordHash', maxLength: 300 });

/** Hex SHA-256 of a random secret that renews a session. */
export const SecretHash = Type.String({ title: 'SecretHash', pattern: '^[0-9a-f]{64}$' });

/** A session to be started, with the hash of the secret that renews it. */
export const NewSession = Type.Object({ sessionId: Id, secretHash: SecretHash }, { title: 'NewSession' });
export type NewSession = Static<typeof NewSession>;

/** A one-time token by its id: whoever has the shop's secret can derive the token itself, which is stored nowhere. */
export const OneTimeToken = Type.Object({ tokenId: Id, expiresAt: Instant }, { title: 'OneTimeToken' });
export type OneTimeToken = Static<typeof OneTimeToken>;

/** The language in which a customer is written to (BCP 47). */
export const Language = Type.String({ title: 'Language', pattern: '^[a-z]{2}$' });
