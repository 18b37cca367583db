import { type Static, Type } from 'typebox';

export const FunctionsConfig = Type.Object({
  FUNCTIONS_DIR: Type.String({ default: 'dist/functions', description: 'the folder with the built functions and their worker' }),
});
export type FunctionsConfig = Static<typeof FunctionsConfig>;
