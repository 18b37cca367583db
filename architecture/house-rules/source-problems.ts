import ts from 'typescript';

const maxLines = 250;
const maxDependencies = 5;
const toolFolders = /(^|\/)(build|dist)\//;
const emptyNames = /(^|\/)(utils?|helpers?|common|core|managers?|misc)(\/|\.)/i;
const suppressions = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/;
const skipping = new Set(['skip', 'skipIf', 'only', 'todo', 'runIf', 'fails']);
/** Without one of these words no rule of the syntax is violated. */
const worthParsing = new RegExp(`\\b(any|constructor|${[...skipping].join('|')})\\b`);
/** What a test file must undo, since the next one runs in the same process, each with the call that undoes it. */
const leftBehind = [
  ['vi.useFakeTimers(', 'vi.useRealTimers('],
  ['vi.stubGlobal(', 'vi.unstubAllGlobals('],
  ['vi.stubEnv(', 'vi.unstubAllEnvs('],
] as const;
const testFunctions = new Set(['it', 'test', 'describe', 'suite']);

/** Violations of the rules in CONTRIBUTING.md by one source file, one line each; empty when there are none. */
export const sourceProblems = (path: string, source: string): readonly string[] => {
  const lines = source.split('\n').length - 1;
  return [
    ...(lines > maxLines ? [`${path} has ${lines} lines, more than ${maxLines}`] : []),
    ...(toolFolders.test(path) ? [`${path} lies in a folder named build or dist, where tools write`] : []),
    ...(emptyNames.test(path) ? [`${path} has a name that says nothing about its content`] : []),
    ...leftBehind
      .filter(([made, undone]) => source.includes(made) && !source.includes(undone))
      .map(([made, undone]) => `${path} has ${made} without ${undone}`),
    ...(worthParsing.test(source) || suppressions.test(source) ? syntaxProblems(path, source) : []),
  ];
};

const syntaxProblems = (path: string, source: string): readonly string[] => {
  const tree = ts.createSourceFile(
    path,
    source,
    ts.ScriptTarget.Latest,
    false,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  );
  const problems: string[] = [];
  const add = (node: ts.Node, problem: string) =>
    problems.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${problem}`);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) add(node, 'any');
    if (ts.isPropertyAccessExpression(node) && skipping.has(node.name.text) && isTestFunction(node.expression))
      add(node, `a test with .${node.name.text}`);
    if (ts.isConstructorDeclaration(node) && node.parameters.length > maxDependencies)
      add(node, `a constructor with ${node.parameters.length} dependencies, more than ${maxDependencies}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  for (const comment of commentsOf(source)) {
    const [found] = suppressions.exec(comment) ?? [];
    if (found) problems.push(`${path} has a comment with ${found}`);
  }
  return problems;
};

const isTestFunction = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) ? isTestFunction(node.expression) : ts.isIdentifier(node) && testFunctions.has(node.text);

/** The comments of a source, found by its tokens, so that texts that look like comments are not included. */
function* commentsOf(source: string): Iterable<string> {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia)
      yield scanner.getTokenText();
}
