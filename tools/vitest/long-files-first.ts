import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { rank } from './long-files.mjs';

/** Starts the long files first. */
export default class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a.moduleId) - rank(b.moduleId));
  }
}
