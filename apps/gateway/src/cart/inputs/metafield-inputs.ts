import { type CartMetafield, metafieldProblem } from '@millrace/contracts';

type Given = Readonly<{ key: string; type: string; value: string }>;
/** `kind`: what is wrong. */
export type MetafieldError = Readonly<{
  index: number;
  kind: 'KEY' | 'TYPE' | 'VALUE';
  message: string;
  field: readonly string[];
}>;

const namePattern = /^[A-Za-z0-9_-]{1,255}$/;
/** The namespace of a name without one. */
export const defaultNamespace = 'custom';

/** The namespace and the key in a name, `key` or `namespace.key`; `undefined` for an invalid name. */
export const metafieldName = (text: string): Pick<CartMetafield, 'namespace' | 'key'> | undefined => {
  const [first = '', second, ...more] = text.split('.');
  const [namespace, key] = second === undefined ? [defaultNamespace, first] : [first, second];
  return more.length === 0 && namePattern.test(namespace) && namePattern.test(key) ? { namespace, key } : undefined;
};

/** What is wrong with metafields to be set; `field`: in a list `metafields`. */
export const metafieldErrors = (given: readonly Given[]): readonly MetafieldError[] =>
  given.flatMap(({ key, type, value }, index): MetafieldError[] => {
    const at = ['metafields', String(index)];
    if (!metafieldName(key)) {
      const message =
        'A name is a key, or a namespace and a key with a dot between them, each of 1 to 255 letters, digits, _ and -.';
      return [{ index, kind: 'KEY', message, field: [...at, 'key'] }];
    }
    const kind = metafieldProblem(type, value);
    return kind ? [{ index, kind, message: problemMessage(kind, type), field: [...at, kind.toLowerCase()] }] : [];
  });

/** What is wrong with the type of a metafield, or with its value. */
export const problemMessage = (kind: 'TYPE' | 'VALUE', type: string): string =>
  kind === 'TYPE' ? `There is no type ${type.slice(0, 100)}.` : `This is not a value of the type ${type}.`;

/** The metafields in an input without errors. */
export const toMetafields = (given: readonly Given[]) =>
  given.map(({ key, type, value }) => ({ ...(metafieldName(key) ?? { namespace: defaultNamespace, key }), type, value }));
