import { appendFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

const firstLine = (error: Pick<SerializedError, 'message'> | undefined): string => (error?.message ?? '').split('\n', 1)[0] ?? '';

/** A line for the file itself, such as one that cannot be loaded, for each group whose hooks failed, and for each test that failed. */
const failuresOf = (module: TestModule): readonly string[] => {
  const file = module.relativeModuleId;
  const line = (name: string, [error]: readonly SerializedError[] = []): readonly string[] =>
    error ? [`${file}${name}: ${firstLine(error)}`] : [];
  return [
    ...line('', module.errors()),
    ...[...module.children.allSuites()].flatMap((suite) => line(` > ${suite.fullName}`, suite.errors())),
    ...[...module.children.allTests('failed')].flatMap((test) => line(` > ${test.fullName}`, test.result().errors)),
  ];
};

/**
 * Prints the counts of a run as the line `N passed, N failed, N skipped`, or writes them to the file TEST_COUNTS with a line for each
 * failure, where `npm test` sums them.
 */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const failures = [...errors.map((error) => `outside of a test: ${firstLine(error)}`), ...modules.flatMap(failuresOf)];
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length;
    const count = { passed, failed: failures.length, skipped: states.length - passed - failed };
    const file = process.env.TEST_COUNTS;
    if (file) appendFileSync(file, `${JSON.stringify({ ...count, failures })}\n`);
    else console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
