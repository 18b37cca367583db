import { Value } from 'typebox/value';
import { type TSchema, Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { personal, personalKeyword } from './declaration/personal.js';
import { keyReaders, keyWriters, personalFields, personalRequests, placeholders } from './personal-data.js';
import { streams } from './streams.js';

type SchemaParts = Readonly<{ properties?: Record<string, TSchema>; items?: TSchema }>;

/** The schema at a path, through lists. */
const schemaAt = (schema: TSchema | undefined, path: readonly string[]): TSchema | undefined => {
  const { items, properties } = (schema ?? {}) as SchemaParts;
  if (items) return schemaAt(items, path);
  const [field, ...rest] = path;
  return field === undefined ? schema : rest.length === 0 ? properties?.[field] : schemaAt(properties?.[field], rest);
};

const personalName = /^name$|email|phone|address|(first|last|full|sur)name/i;

/** Ends of paths of fields with such a name that are about no person, each with the reason. */
const notPersonal: Readonly<Record<string, string>> = {
  'OrderPlaced.name': 'the number of the order as it is shown: #1001',
  'LocationDefined.name': 'the name of a warehouse',
  'DefineLocation.name': 'the name of a warehouse',
  emailHash: 'a keyed hash, which tells addresses apart and does not name them',
  'EmailChanged.previousEmailHash': 'a keyed hash, as emailHash',
  addressId: 'a random id',
  addressIds: 'random ids',
  'options.name': 'the name of an option of a product: Size',
  'selectedOptions.name': 'the name of an option of a product: Size',
};
/** Fields that have the name of a marked one and are about no person: what the merchant enters of products, variants and content. */
const ofTheShop =
  /^(?:catalog\.(?:ProductCreated|ProductRevised|ProductTranslated|PutProduct)\.(?:variants\.)?|content\.OwnedMetafieldsDefined\.)metafields$/;
const isException = (path: string) => Object.keys(notPersonal).some((end) => path.endsWith(`.${end}`));

/** The paths of fields with the name of a personal one that neither are marked as personal data nor are part of such a field. */
const unmarkedFields = (schema: TSchema, at: string): readonly string[] => {
  const { items, properties = {}, [personalKeyword]: isPersonal } = schema as SchemaParts & { [personalKeyword]?: true };
  if (isPersonal) return [];
  if (items) return unmarkedFields(items, at);
  return Object.entries(properties).flatMap(([name, inner]) => {
    const path = `${at}.${name}`;
    return personalName.test(name) && !(personalKeyword in inner) ? [path] : unmarkedFields(inner, path);
  });
};

const declared = streams.flatMap(({ context, aggregates, personalData }) => {
  const messages = aggregates.flatMap(({ events, requests }) => [...events, ...requests]);
  return [...personalData, ...(personalRequests[context] ?? [])].map((path) => {
    const [type = '', ...field] = path.split('.');
    return { context, path, type, field, schema: schemaAt(messages.find((message) => message.type === type)?.data, field) };
  });
});

describe('personal data', () => {
  it.each(declared)('has at $path a placeholder that matches its schema', ({ context, type, field, schema }) => {
    const name = field.at(-1) as keyof typeof placeholders;
    expect(schema).toBeDefined();
    expect(Value.Check(schema as TSchema, placeholders[name])).toBe(true);
    expect(personalFields(context, type)).toContainEqual(field);
  });

  it('is declared for every field with the name of a personal one', () => {
    const paths = new Set(declared.map(({ context, path }) => `${context}.${path}`));
    const inside = (schema: TSchema | undefined, at: string): string[] => {
      const { items, properties = {} } = (schema ?? {}) as SchemaParts;
      if (items) return inside(items, at);
      return Object.entries(properties).flatMap(([name, inner]) =>
        name in placeholders ? [`${at}.${name}`] : inside(inner, `${at}.${name}`),
      );
    };
    const found = streams.flatMap(({ context, aggregates }) =>
      aggregates.flatMap(({ events, requests }) =>
        [...events, ...requests].flatMap(({ type, data }) => inside(data as TSchema, `${context}.${type}`)),
      ),
    );
    expect(found.filter((path) => !paths.has(path) && !ofTheShop.test(path))).toEqual([]);
  });

  it('is every field of an event or request with the name of a personal one, unless an exception gives a reason', () => {
    const found = streams.flatMap(({ context, aggregates }) =>
      aggregates.flatMap(({ events, requests }) =>
        [...events, ...requests].flatMap(({ type, data }) => unmarkedFields(data, `${context}.${type}`)),
      ),
    );
    expect(found.filter((path) => !isException(path))).toEqual([]);
    expect(Object.keys(notPersonal).filter((end) => !found.some((path) => path.endsWith(`.${end}`)))).toEqual([]);
  });

  it.each(['email', 'contactEmail', 'phone', 'phoneNumber', 'name', 'firstName', 'deliveryAddress', 'address2'])(
    'would be missed in an unmarked field %s, also in the entries of a list',
    (name) => {
      const text = Type.Optional(Type.String());
      const schema = Type.Object({ id: Type.String(), list: Type.Array(Type.Object({ [name]: text })), [name]: text });
      expect(unmarkedFields(schema, 'planted')).toEqual([`planted.list.${name}`, `planted.${name}`]);
      const marked = Type.Object({ list: personal(Type.Array(Type.Object({ [name]: text }))), [name]: personal(text) });
      expect(unmarkedFields(marked, 'planted')).toEqual([]);
    },
  );

  it('is not part of snapshots, which are not encrypted', () => {
    const withSnapshots = streams
      .filter(({ personalData }) => personalData.length > 0)
      .flatMap(({ aggregates }) => aggregates)
      .filter((aggregate) => 'snapshots' in aggregate && aggregate.snapshots !== undefined);
    expect(withSnapshots).toEqual([]);
  });

  it('cannot be decrypted by apps without need of it', () => {
    expect(keyWriters).toEqual(['gateway', 'checkout-service', 'shipping-service', 'customer-service']);
    expect(keyReaders).toEqual([...keyWriters, 'payment-service', 'orders-view', 'notification-service']);
  });
});
