import { declaredNames } from './declared-names.js';

/**
 * `words`: each retired word in lower case, with the terms that replace it. `allowedNames`: names of a wire format or of a library that
 * stay, each with its source. `allowedFolders`: for a word, the folders where it is a term of the field, each with the reason.
 */
export type RetiredWords = Readonly<{
  words: Readonly<Record<string, string>>;
  allowedNames: Readonly<Record<string, string>>;
  allowedFolders: Readonly<Record<string, Readonly<Record<string, string>>>>;
}>;

/** The words of a name in camel case or snake case, or of a path, in lower case and in order. */
export const wordsOf = (name: string): readonly string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());

/** One line for each retired word in the path and in the declared names of a source file, in order of lines. */
export const retiredIn = (path: string, source: string, retired: RetiredWords): readonly string[] => {
  const isRetired = (word: string) =>
    Object.hasOwn(retired.words, word) &&
    !Object.keys(retired.allowedFolders[word] ?? {}).some((folder) => path.startsWith(`${folder}/`));
  // Parsing is the slow part: most files hold none of the words.
  if (!wordsOf(`${path} ${source}`).some(isRetired)) return [];
  const problems = (name: string, line: number) =>
    wordsOf(name)
      .filter(isRetired)
      .map((word) => `${path}:${line} ${name}: instead of "${word}" use ${retired.words[word]}`);
  const names = declaredNames(path, source).filter(({ name }) => !Object.hasOwn(retired.allowedNames, name));
  return [...problems(path, 1), ...names.flatMap(({ name, line }) => problems(name, line))];
};
