import type { AnyAggregate } from '@millrace/contracts';
import { type TObject, Type } from 'typebox';
import { matches } from '../message/schema.js';
import type { Folded } from './aggregate.js';
import { ProcessedIds } from './processed-ids.js';

const Entry = Type.Array(Type.Union([Type.String(), Type.Integer()]), { minItems: 3, maxItems: 4 });

const schemaOf = ({ state, snapshots }: AnyAggregate): TObject =>
  Type.Object({
    form: Type.Literal(snapshots?.version ?? 0),
    seq: Type.Integer({ minimum: 1 }),
    id: Type.Optional(Type.String()),
    version: Type.Integer({ minimum: 1 }),
    createdAt: Type.String(),
    updatedAt: Type.String(),
    state,
    applied: Type.Object({ requests: Type.Array(Entry), causes: Type.Array(Entry) }),
  });

const schemas = new WeakMap<AnyAggregate, TObject>();
const cachedSchema = (aggregate: AnyAggregate): TObject => {
  const schema = schemas.get(aggregate) ?? schemaOf(aggregate);
  schemas.set(aggregate, schema);
  return schema;
};

/** The stored JSON; its property names are a format, `applied` holds the processed ids. */
type Snapshot<S> = Required<Omit<Folded<S>, 'processed' | 'id' | 'isAssumed'>> &
  Pick<Folded<S>, 'id'> & { form: number; applied: ReturnType<ProcessedIds['toRecords']> };

/** A folded aggregate as JSON, with the version of the contract's snapshot format. */
export const toSnapshot = <S>({ snapshots }: AnyAggregate, folded: Folded<S>): Snapshot<S> => {
  const { state, seq, id, version, createdAt = '', updatedAt = '', processed } = folded;
  return {
    form: snapshots?.version ?? 0,
    seq,
    ...(id ? { id } : {}),
    version,
    createdAt,
    updatedAt,
    state,
    applied: processed.toRecords(),
  };
};

/** The inverse of `toSnapshot`; `undefined` for another version of the format, or anything else that does not match the schema. */
export const fromSnapshot = <S>(aggregate: AnyAggregate, snapshot: unknown): Folded<S> | undefined => {
  if (!matches(cachedSchema(aggregate), snapshot)) return undefined;
  const { state, seq, id, version, createdAt, updatedAt, applied } = snapshot as Snapshot<S>;
  return { state, seq, ...(id ? { id } : {}), version, createdAt, updatedAt, processed: ProcessedIds.fromRecords(applied) };
};
