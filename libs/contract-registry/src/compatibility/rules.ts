import type { GapRule } from './gaps/gap.js';

/** The rules about declarations; those about schemas are `GapRule`. */
export type ContractRule =
  | 'version-not-raised'
  | 'version-lowered'
  | 'upcaster-missing'
  | 'removed'
  | 'owner-changed'
  | 'retention-shortened'
  | 'personal-data-forgotten';
/** The name of a rule, as reported and documented. */
export type RuleName = GapRule | ContractRule;

/** The party that a broken rule affects: the reader, the writer, or the data subject. */
export type Broken = 'readers' | 'writers' | 'people';

/** The meaning of a rule in one sentence, and the party that it protects. */
export type Rule = Readonly<{ description: string; breaks: Broken }>;

/** Every rule that a change of the contracts can break. The table in `docs/contracts.md` is this one. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'required-unwritten': { description: 'A field that a reader requires must be written by every writer.', breaks: 'readers' },
  'type-differs': { description: 'A field keeps its type; a reader of numbers takes integers.', breaks: 'readers' },
  'choice-unknown': {
    description: 'A reader must accept every value and every kind of value that a writer may write.',
    breaks: 'readers',
  },
  'bound-exceeded': { description: 'A writer must stay within the bounds of the reader.', breaks: 'readers' },
  'pattern-differs': { description: 'A reader must have the pattern of its writer, or none.', breaks: 'readers' },
  'version-not-raised': {
    description:
      'The version must be raised when readers of one schema cannot read all data of the other; adding or removing optional fields needs no new version.',
    breaks: 'readers',
  },
  'version-lowered': { description: 'A version is never lowered.', breaks: 'readers' },
  'upcaster-missing': { description: 'There must be a named upcast from each released version to the next.', breaks: 'readers' },
  removed: {
    description: 'A declared message must stay declared, under its name and subject, even when it is not written any more.',
    breaks: 'readers',
  },
  'owner-changed': { description: 'A stream and a query must keep their owner.', breaks: 'writers' },
  'retention-shortened': { description: 'A retention without limit must not be limited.', breaks: 'readers' },
  'personal-data-forgotten': {
    description: 'Personal data must stay declared as personal, because they stay in the log.',
    breaks: 'people',
  },
};
