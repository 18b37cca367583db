import ts from 'typescript';

/** A name that a file declares; `line` counts from 1. */
export type DeclaredName = Readonly<{ name: string; line: number }>;

/**
 * Every identifier that a TypeScript or JavaScript source declares: variables, parameters, functions, classes, types, their members
 * and the properties of object literals. Names in quotation marks and names that are only used are left out. In order of the source.
 */
export const declaredNames = (file: string, source: string): readonly DeclaredName[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kindOf(file));
  const names: DeclaredName[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name) names.push({ name: name.text, line: tree.getLineAndCharacterOfPosition(name.getStart(tree)).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
};

const kindOf = (file: string): ts.ScriptKind =>
  file.endsWith('x') ? ts.ScriptKind.TSX : /\.[mc]?js$/.test(file) ? ts.ScriptKind.JS : ts.ScriptKind.TS;

const nameOf = (node: ts.Node): ts.Identifier | ts.PrivateIdentifier | undefined => {
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return node.propertyName ? identifier(node.name) : undefined;
  if (ts.isShorthandPropertyAssignment(node)) return undefined;
  if (ts.isBindingElement(node)) return identifier(node.name);
  return declares(node) ? identifier(node.name) : undefined;
};

type Declaration = ts.Node & { readonly name?: ts.Node };

const declares = (node: ts.Node): node is Declaration =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isTypeElement(node) ||
  ts.isClassElement(node) ||
  ts.isObjectLiteralElement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isClassDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isEnumMember(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isNamedTupleMember(node) ||
  ts.isImportClause(node) ||
  ts.isNamespaceImport(node);

const identifier = (name: ts.Node | undefined): ts.Identifier | ts.PrivateIdentifier | undefined =>
  name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ? name : undefined;
