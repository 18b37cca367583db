import ts from 'typescript';

/** Sources of the libs without specs, fixtures and declarations of types. */
const libraries = /^libs\/[\w-]+\/src\/(?!.*\.(spec|fixture|catalogue|d)\.ts$).*\.ts$/;

/**
 * Exported declarations of a library without a docstring. A type with the name of a documented constant needs none, such as the type of a
 * schema. One line each; empty when there are none.
 */
export const undocumentedExports = (path: string, source: string): readonly string[] => {
  if (!libraries.test(path)) return [];
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const documented = new Set(tree.statements.filter((statement) => hasDocstring(statement, source)).flatMap(namesOf));
  return tree.statements
    .filter((statement) => isExported(statement) && !hasDocstring(statement, source))
    .filter((statement) => !ts.isTypeAliasDeclaration(statement) || !documented.has(statement.name.text))
    .map((statement) => {
      const { line } = tree.getLineAndCharacterOfPosition(statement.getStart(tree));
      return `${path}:${line + 1} ${namesOf(statement).join(', ')} has no docstring`;
    });
};

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

const hasDocstring = (statement: ts.Statement, source: string): boolean =>
  (ts.getLeadingCommentRanges(source, statement.getFullStart()) ?? []).some(({ pos }) => source.startsWith('/**', pos));

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  return 'name' in statement && statement.name ? [(statement.name as ts.Node).getText()] : [];
};
