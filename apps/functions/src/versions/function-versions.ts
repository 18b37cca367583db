import type { FunctionVersionEvent } from '@millrace/contracts';

/** A deployed version of a function: its number, and the code of its module. */
export type FunctionVersion = Readonly<{ version: number; code: string }>;

/** What was deployed of one function. `current`: the number of the version that is called; 0 is the one that the app was built with. */
export type DeployedFunction = Readonly<{ current: number; deployed: readonly FunctionVersion[] }>;

/** The versions after an event. */
export const evolveVersions = (
  { deployed }: DeployedFunction = { current: 0, deployed: [] },
  event: FunctionVersionEvent,
): DeployedFunction => {
  switch (event.type) {
    case 'FunctionDeployed':
      return { current: event.version, deployed: [...deployed, { version: event.version, code: event.code }] };
    case 'FunctionRolledBack':
      return { current: event.version, deployed };
  }
};

/** The version that is called; `undefined` for the one that the app was built with. */
export const currentVersion = (versions: DeployedFunction | undefined): FunctionVersion | undefined =>
  versions?.deployed.find(({ version }) => version === versions.current);
