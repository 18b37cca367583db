import { isTextField, type MetaobjectFieldDefinition, metafieldProblem } from '@millrace/contracts';
import type { ShopContext } from '../catalogue/shop-context.js';
import { contentText } from '../content/content-texts.js';
import type { MetaobjectModel } from '../content/metaobjects.js';

/** A field of a metaobject that has a value. `type`: the one that its definition has now. */
export type MetaobjectFieldModel = Readonly<{ key: string; type: string; value: string }>;
type Context = Pick<ShopContext, 'locale'>;

/** The value of a field as its definition is now, in the language of the answer; `undefined`: it has none of this type. */
const fieldOf = (row: MetaobjectModel, { key, type }: MetaobjectFieldDefinition, context: Context) => {
  const field = row.details.fields.find((one) => one.key === key);
  if (!field || !fits(type, field)) return undefined;
  if (!isTextField(type)) return { key, type, value: field.value };
  const text = contentText(row, context, { key }, field.value);
  return { key, type, value: metafieldProblem(type, text) ? field.value : text };
};

/** A definition that was deleted and created again may give a field another type. */
const fits = (type: string, field: MetaobjectFieldModel): boolean =>
  field.type === type || metafieldProblem(type, field.value) === undefined;

/** The fields of a metaobject that have a value, in the order of its definition. */
export const fieldsOf = (row: MetaobjectModel, context: Context): readonly MetaobjectFieldModel[] =>
  row.definition.details.fields.flatMap((definition) => fieldOf(row, definition, context) ?? []);

/** The field with a key; null: the definition has none, or the metaobject no value. */
export const fieldNamed = (row: MetaobjectModel, key: string | undefined, context: Context): MetaobjectFieldModel | null => {
  const definition = row.definition.details.fields.find((one) => one.key === key);
  return (definition && fieldOf(row, definition, context)) ?? null;
};
