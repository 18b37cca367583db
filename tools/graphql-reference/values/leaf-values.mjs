import { getNamedType, getNullableType, isEnumType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { booleans, enumValues, floats, instants, integers, unsigned } from './number-rules.mjs';
import { idOfType } from './sample-ids.mjs';
import { strings } from './string-rules.mjs';
import { staffSubjects } from './staff-subjects.mjs';
import { subjects } from './subjects.mjs';

const byName = (rows) => new Map(rows.flatMap(([names, value]) => names.split(' ').map((name) => [name, value])));

const texts = byName(strings);
const rules = {
  String: texts,
  ID: texts,
  URL: texts,
  HTML: texts,
  Decimal: texts,
  Int: byName(integers),
  Float: byName(floats),
  Boolean: byName(booleans),
  UnsignedInt64: byName(unsigned),
  DateTime: byName(instants),
};

/** The first value that is known; null is one. */
const firstKnown = (...values) => values.find((value) => value !== undefined);

const bySubject = new Map();
for (const [owners, values] of [...subjects, ...staffSubjects])
  for (const owner of owners.split(' ')) bySubject.set(owner, { ...bySubject.get(owner), ...values });
const families = [...bySubject].filter(([owner]) => owner.endsWith('*')).map(([owner, values]) => [owner.slice(0, -1), values]);

/** The value that subjects give to a field or argument; `undefined`: the rules count. */
export const curatedValue = (subject, name) =>
  firstKnown(
    bySubject.get(subject)?.[name],
    families.find(([start, values]) => subject.startsWith(start) && name in values)?.[1][name],
  );

/** The name of the type of an event of a history is what its field `type` answers. */
const isEvent = (type) =>
  (isObjectType(type) || isInterfaceType(type)) && 'position' in type.getFields() && 'at' in type.getFields();

const ofEvent = (owner, name) => {
  if (!isEvent(owner)) return undefined;
  const values = { type: isInterfaceType(owner) || owner.name === 'HistoryStep' ? 'StockReserved' : owner.name };
  return values[name] ?? (name === 'id' ? idOfType.HistoryEvent : undefined);
};

const ownId = (owner, name) => (name === 'id' ? (idOfType[owner.name] ?? `gid://millrace/${owner.name}/1`) : undefined);

const enumValue = (type, name) =>
  enumValues[type.name] ?? type.getValues().find((value) => !value.deprecationReason && value.name !== name)?.name;

const ofRules = (type, name) => {
  if (isEnumType(type)) return enumValue(type, name);
  const known = rules[type.name];
  return firstKnown(known?.get(name), known?.get('*'));
};

const listed = (type, value) => {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return Array.isArray(value) ? value[0] : value;
  return Array.isArray(value) ? value : [listed(nullable.ofType, value)];
};

/**
 * The value that stands as an example for a field or argument with a scalar or an enum, with its lists; `undefined`: no rule knows it.
 * `subject`: what has it, a type's name or `Type.field`; `owner`: the type with the field, of fields of objects and interfaces only.
 */
export const leafValue = ({ subject, owner, name, type }) => {
  const value = firstKnown(
    curatedValue(subject, name),
    owner && ofEvent(owner, name),
    owner && ownId(owner, name),
    ofRules(getNamedType(type), name),
  );
  return value == null ? value : listed(type, value);
};
