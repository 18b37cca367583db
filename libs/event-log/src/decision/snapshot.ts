import type { AnyAggregate } from '@millrace/contracts';
import { type TObject, Type } from 'typebox';
import type { Folded } from './aggregate.js';
import { ProcessedIds } from './processed-ids.js';
import { fits } from '../message/schema.js';

const Key = Type.Array(Type.Union([Type.String(), Type.Integer()]), { minItems: 3, maxItems: 4 });

const formOf = ({ state, snapshots }: AnyAggregate): TObject =>
  Type.Object({
    form: Type.Literal(snapshots?.version ?? 0),
    seq: Type.Integer({ minimum: 1 }),
    id: Type.Optional(Type.String()),
    version: Type.Integer({ minimum: 1 }),
    createdAt: Type.String(),
    updatedAt: Type.String(),
    state,
    applied: Type.Object({ requests: Type.Array(Key), causes: Type.Array(Key) }),
  });

const forms = new WeakMap<AnyAggregate, TObject>();
const knownForm = (aggregate: AnyAggregate): TObject => {
  const form = forms.get(aggregate) ?? formOf(aggregate);
  forms.set(aggregate, form);
  return form;
};

type Snapshot<S> = Required<Omit<Folded<S>, 'applied' | 'id'>> &
  Pick<Folded<S>, 'id'> & { form: number; applied: ReturnType<ProcessedIds['toRecords']> };

/** A fold as plain JSON, with the version of its form. */
export const toSnapshot = <S>({ snapshots }: AnyAggregate, folded: Folded<S>): Snapshot<S> => {
  const { state, seq, id, version, createdAt = '', updatedAt = '', applied } = folded;
  return {
    form: snapshots?.version ?? 0,
    seq,
    ...(id ? { id } : {}),
    version,
    createdAt,
    updatedAt,
    state,
    applied: applied.toRecords(),
  };
};

/** The fold that a snapshot stands for; undefined when it is none, of another form, or damaged: then the events tell. */
export const fromSnapshot = <S>(aggregate: AnyAggregate, snapshot: unknown): Folded<S> | undefined => {
  if (!fits(knownForm(aggregate), snapshot)) return undefined;
  const { state, seq, id, version, createdAt, updatedAt, applied } = snapshot as Snapshot<S>;
  return { state, seq, ...(id ? { id } : {}), version, createdAt, updatedAt, applied: ProcessedIds.fromRecords(applied) };
};
