import { type AppName, appNames, type ReaderContract } from '@millrace/contracts';

const isOfViews = (app: AppName): boolean => app.endsWith('-view');

/** The apps that keep rows in a database: those that contracts name, and those added by their folder. */
export const viewAppsWith = (added: readonly ReaderContract[]): readonly AppName[] => [
  ...appNames.filter(isOfViews),
  ...added.map(({ app }) => app),
];
