import type { Static, TSchema } from 'typebox';
import type { AppName } from './apps.js';

/** A query to an app: sent over the broker, never stored. */
export type QueryContract<I extends TSchema = TSchema, O extends TSchema = TSchema> = Readonly<{
  app: AppName;
  name: string;
  input: I;
  output: O;
}>;

/** Declares a query to an app: its input and its output, each by a schema. */
export const query = <I extends TSchema, O extends TSchema>(
  app: AppName,
  name: string,
  input: I,
  output: O,
): QueryContract<I, O> => ({
  app,
  name,
  input,
  output,
});

/** The input of a query. */
export type InputOf<Q> = Q extends QueryContract<infer I, infer _O> ? Static<I> : never;
/** The output of a query. */
export type OutputOf<Q> = Q extends QueryContract<infer _I, infer O> ? Static<O> : never;
