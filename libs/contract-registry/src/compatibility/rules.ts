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

/** Who is hurt where a rule is broken: who reads, who writes, or the person whose data it is. */
export type Broken = 'readers' | 'writers' | 'people';

export type Rule = Readonly<{ says: string; breaks: Broken }>;

/** Every rule that a change of the contracts can break. The table in `docs/contracts.md` is this one. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'required-unwritten': { says: 'What a reader requires, every writer it meets writes.', breaks: 'readers' },
  'type-differs': { says: 'A field keeps its type; a reader of numbers takes integers.', breaks: 'readers' },
  'choice-unknown': { says: 'A reader knows every value and every kind of value that a writer may choose.', breaks: 'readers' },
  'bound-exceeded': { says: 'No writer goes beyond the bounds that a reader has.', breaks: 'readers' },
  'pattern-differs': { says: 'A reader has the pattern of its writer, or none.', breaks: 'readers' },
  'version-not-raised': {
    says: 'A version raises when readers of the one schema cannot read all data of the other; optional fields come and go without.',
    breaks: 'readers',
  },
  'version-lowered': { says: 'A version is never lowered.', breaks: 'readers' },
  'upcaster-missing': { says: 'A named step leads from each released version to the next.', breaks: 'readers' },
  removed: {
    says: 'What was declared stays declared, under its name and subject, also when nobody writes it any more.',
    breaks: 'readers',
  },
  'owner-changed': { says: 'A stream and a query stay with their app.', breaks: 'writers' },
  'retention-shortened': { says: 'What was to be kept for ever is kept for ever.', breaks: 'readers' },
  'personal-data-forgotten': { says: 'Data about a person stay marked as such, for they stay in the log.', breaks: 'people' },
};
