import ts from 'typescript';

/** The folders with SQL: views, their apps, and the programs that start a database. */
const sqlFolders = /^(libs\/(views|local-servers)|apps\/([\w-]+-view|standalone))\/src\//;
/** TypeORM's migrations are SQL; specs and fixtures may use raw SQL. */
const exempt = /(^|\/)(migrations\/|[\w-]*migration\.ts$)|\.(spec|fixture)\.ts$/;
const reason = /\bRaw( and prepared)?:/;
const reasonOfFile = /\bRaw throughout:/;

/**
 * Calls of `query` without a reason why they are raw SQL: a comment `Raw: …` above the statement, the method or the function with the call, or
 * `Raw throughout: …` at the top of the file. One line each; empty when there are none.
 */
export const rawQueryProblems = (path: string, source: string): readonly string[] => {
  if (!sqlFolders.test(path) || exempt.test(path) || !source.includes('.query(')) return [];
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  if (reasonOfFile.test(commentsAbove(tree.statements[0], source))) return [];
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isQuery(node) && !hasReason(node, source))
      problems.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} a raw query without a reason`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return problems;
};

const isQuery = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'query';

const hasReason = (node: ts.Node | undefined, source: string): boolean => {
  if (!node || ts.isSourceFile(node)) return false;
  if ((ts.isStatement(node) || ts.isClassElement(node)) && reason.test(commentsAbove(node, source))) return true;
  if (isMigration(node)) return true;
  return hasReason(node.parent, source);
};

const isMigration = (node: ts.Node): boolean =>
  ts.isClassLike(node) && /\bMigrationInterface\b/.test(node.heritageClauses?.map((clause) => clause.getText()).join(' ') ?? '');

const commentsAbove = (node: ts.Node | undefined, source: string): string =>
  (node ? (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []) : [])
    .map(({ pos, end }) => source.slice(pos, end))
    .join('\n');
