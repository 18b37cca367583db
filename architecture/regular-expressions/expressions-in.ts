import ts from 'typescript';

/** A regular expression in a source file; without `source` it is built at run time and cannot be checked here. */
export type Expression = Readonly<{ line: number; text: string; source?: string; flags: string; isBounded: boolean }>;

/** Every regular expression of a source file: literals, `new RegExp`, and the `pattern` of schemas and of form fields. */
export const expressionsIn = (fileName: string, text: string): readonly Expression[] => {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const add = (node: ts.Node, values: Partial<Expression>): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ line, text: node.getText(), flags: '', isBounded: false, ...values });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) add(node, literalOf(node.text));
    else if (isConstruction(node)) add(node, constructedOf(node));
    else if (isPattern(node) && node.initializer && !isReadElsewhere(node))
      add(node, { ...patternOf(node), flags: 'u', isBounded: hasMaxLength(node.parent) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const literalOf = (literal: string) => {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
};

const isConstruction = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** The literal itself is checked. */
const constructedOf = ({ arguments: [source, flags] = [] as never }: ts.NewExpression | ts.CallExpression) => ({
  ...(source && ts.isRegularExpressionLiteral(source) ? literalOf(source.text) : textOf(source)),
  flags: (textOf(flags).source ?? '').toString(),
});

const textOf = (node: ts.Node | undefined): { source?: string } => {
  if (node && ts.isJsxExpression(node)) return textOf(node.expression);
  return node && ts.isStringLiteralLike(node) ? { source: node.text } : {};
};

const isPattern = (node: ts.Node): node is ts.PropertyAssignment | ts.JsxAttribute =>
  (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) && node.name.getText() === 'pattern';

/** A form field matches its pattern against its whole value. */
const patternOf = (node: ts.PropertyAssignment | ts.JsxAttribute): { source?: string } => {
  const { source } = textOf(node.initializer);
  return source !== undefined && ts.isJsxAttribute(node) ? { source: `^(?:${source})$` } : textOf(node.initializer);
};

/** A value that is read from elsewhere, such as `{ pattern: schema.pattern }`, is checked where it is written. */
const isReadElsewhere = ({ initializer }: ts.PropertyAssignment | ts.JsxAttribute): boolean =>
  initializer !== undefined && !ts.isStringLiteralLike(initializer) && !ts.isJsxExpression(initializer);

/** Validators check the length of a text before its pattern. */
const hasMaxLength = (parent: ts.Node): boolean =>
  ts.isObjectLiteralExpression(parent) &&
  parent.properties.some(
    (one) =>
      ts.isPropertyAssignment(one) &&
      one.name.getText() === 'maxLength' &&
      ts.isNumericLiteral(one.initializer) &&
      Number(one.initializer.text) <= 500,
  );
