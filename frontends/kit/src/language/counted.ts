import { pageLanguage, pageLocale } from './language.ts';

/** A text about a number by the plural categories of its language; `{n}` is the number. */
export type Counted = Readonly<{ one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** An integer as the page writes it: `1,234` or `1.234`. */
export const formatCount = (count: number): string => new Intl.NumberFormat(pageLocale()).format(count);

/** The text for a number, with the number in it. `count`: an integer, at least zero. */
export const counted = (forms: Counted, count: number): string => {
  const form = forms[new Intl.PluralRules(pageLanguage()).select(count)] ?? forms.other;
  return form.replaceAll('{n}', formatCount(count));
};
