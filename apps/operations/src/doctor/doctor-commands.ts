import type { Command } from '../command/command.js';
import { UsageError } from '../command/options.js';
import { printable } from '../command/text-format.js';
import { findView } from '../views/builds.js';
import { type RowsReport, checkRows, type Examination, examineShop } from './examine-shop.js';

const formatExamination = ({ checked, findings }: Examination): string =>
  [
    ...findings.map(({ about, fault, advice }) => printable(`${about}: ${fault}. ${advice}`)),
    `${checked.length} things were checked (${checked.join(', ')}): ${findings.length === 0 ? 'all is well' : `${findings.length} faults`}`,
  ].join('\n');

const formatCheck = ({ view, build, found, role, faults }: RowsReport): string =>
  [
    ...faults.map((fault) => printable(`${view} build ${build}: ${fault}`)),
    `${view} build ${build}: ${found.rows} rows, sum ${found.sum}, read as ${role}${faults.length === 0 ? ': as they were written' : ''}`,
  ].join('\n');

export const doctorCommands: readonly Command[] = [
  {
    name: 'doctor',
    argumentSyntax: '',
    description:
      'looks at streams, consumers, keys and views of a running shop; says what is wrong and what to do; changes nothing',
    options: [],
    parse: (words) => {
      if (words[0]) throw new UsageError(`"${words[0]}" is one word too many.`);
      return async ({ operator, access }) => {
        const examined = await examineShop(operator.log, access);
        return { result: examined, text: formatExamination(examined), ok: examined.findings.length === 0 };
      };
    },
  },
  {
    name: 'view check',
    argumentSyntax: '<view>',
    description: 'reads the whole table of the live build and holds it against what was written',
    options: [],
    parse: ([view, ...more]) => {
      if (!view) throw new UsageError('The name of a view is missing.');
      if (more[0]) throw new UsageError(`"${more[0]}" is one word too many.`);
      return async ({ operator }) => {
        const { app } = await findView(operator.log, view);
        const checked = await checkRows(operator.log, app, view);
        return { result: checked, text: formatCheck(checked), ok: checked.faults.length === 0 };
      };
    },
  },
];
