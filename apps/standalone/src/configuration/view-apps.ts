import { type AppName, appNames, type ReaderContract } from '@millrace/contracts';

const isOfViews = (app: AppName): boolean => app.endsWith('-view');

/** The apps with rows in a database: those of the contracts, and those added by their folder. */
export const viewAppsWith = (added: readonly ReaderContract[]): readonly AppName[] => [
  ...appNames.filter(isOfViews),
  ...added.map(({ app }) => app),
];
