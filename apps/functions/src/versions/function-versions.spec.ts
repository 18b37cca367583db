import type { FunctionVersionEvent } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { currentVersion, type DeployedFunction, evolveVersions } from './function-versions.js';

const deployed = (version: number): FunctionVersionEvent => ({
  ...{ type: 'FunctionDeployed', version, code: `code ${version}`, by: 'ada' },
});
const rolledBack = (version: number): FunctionVersionEvent => ({ type: 'FunctionRolledBack', version, by: 'ada' });

describe('the version of a function that is called', () => {
  it.each([
    ['is the built one before anything was deployed', [], undefined],
    ['is the newest', [deployed(1), deployed(2)], 2],
    ['is that of a rollback', [deployed(1), deployed(2), rolledBack(1)], 1],
    ['is the built one after a rollback to it', [deployed(1), rolledBack(0)], undefined],
    ['is the newest again', [deployed(1), rolledBack(0), deployed(2)], 2],
  ])('%s', (_, events, version) => {
    let versions: DeployedFunction | undefined;
    for (const event of events) versions = evolveVersions(versions, event);
    expect(currentVersion(versions)).toEqual(version && { version, code: `code ${version}` });
  });
});
