import type { GapRule } from './gap.js';

export type ContractRule =
  | 'version-not-raised'
  | 'version-lowered'
  | 'upcaster-missing'
  | 'removed'
  | 'owner-changed'
  | 'retention-shortened'
  | 'personal-data-forgotten';
export type RuleName = GapRule | ContractRule;

/** The party that a broken rule affects: the reader, the writer, or the data subject. */
export type Broken = 'readers' | 'writers' | 'people';

export type Rule = Readonly<{ description: string; breaks: Broken }>;

/** Every rule that a change of the contracts can break. The table in `docs/contracts.md` is this one. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'required-unwritten': { description: 'What a reader requires, every writer it meets writes.', breaks: 'readers' },
  'type-differs': { description: 'A field keeps its type; a reader of numbers takes integers.', breaks: 'readers' },
  'choice-unknown': {
    description: 'A reader knows every value and every kind of value that a writer may choose.',
    breaks: 'readers',
  },
  'bound-exceeded': { description: 'No writer goes beyond the bounds that a reader has.', breaks: 'readers' },
  'pattern-differs': { description: 'A reader has the pattern of its writer, or none.', breaks: 'readers' },
  'version-not-raised': {
    description:
      'A version raises when readers of the one schema cannot read all data of the other; optional fields come and go without.',
    breaks: 'readers',
  },
  'version-lowered': { description: 'A version is never lowered.', breaks: 'readers' },
  'upcaster-missing': { description: 'A named step leads from each released version to the next.', breaks: 'readers' },
  removed: {
    description: 'What was declared stays declared, under its name and subject, also when nobody writes it any more.',
    breaks: 'readers',
  },
  'owner-changed': { description: 'A stream and a query stay with their app.', breaks: 'writers' },
  'retention-shortened': { description: 'What was to be kept for ever is kept for ever.', breaks: 'readers' },
  'personal-data-forgotten': {
    description: 'Data about a person stay marked as such, for they stay in the log.',
    breaks: 'people',
  },
};
