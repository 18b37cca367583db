import { type Static, Type } from 'typebox';

export const FunctionsConfig = Type.Object({
  FUNCTIONS_DIR: Type.String({ default: 'dist/functions', description: 'the folder with the built functions and their worker' }),
  FUNCTIONS_URL: Type.String({
    default: '',
    pattern: '^(https?://.*)?$',
    description: 'where functions are called over HTTP, with {name} for the name of each; empty: in threads of this app',
  }),
  FUNCTIONS_DEPLOYMENTS: Type.Union([Type.Literal('true'), Type.Literal('false')], {
    default: 'false',
    description: 'whether what operators deploy is called: whoever has the account of the operator then runs code in this app',
  }),
  EXCHANGE_RATES_URL: Type.String({
    default: '',
    pattern: '^(https?://.*)?$',
    description: 'the file of exchange rates of refresh-exchange-rates; empty: none are read',
  }),
  FUNCTIONS_WATCH: Type.Union([Type.Literal('true'), Type.Literal('false')], {
    default: 'false',
    description: 'in development: a function is loaded again when its built file is another',
  }),
});
export type FunctionsConfig = Static<typeof FunctionsConfig>;

/** A setting of the app, which a function may get. */
export type Setting = keyof FunctionsConfig;
