import ts from 'typescript';

/** Attributes whose values are for the browser or for programs. */
const technical =
  /^(className|id|htmlFor|name|type|role|href|src|srcSet|sizes|action|method|rel|target|width|height|ratio|viewBox|d|dir|lang|form|key|as|icon|tone|variant|size|from|heading|shown|loading|decoding|fetchPriority|focusable|autoComplete|inputMode|pattern|accept|enterKeyHint|data-[\w-]+|aria-(hidden|live|current|labelledby|describedby|controls|haspopup|autocomplete|busy|atomic|invalid|expanded|pressed))$/;

/** Words with a space between, or one word that begins as a sentence does. */
const isPhrase = (text: string): boolean => /\p{L}[\p{L}’'-]*[,:.!?…]? +[\p{L}\d“]/u.test(text) || /^\p{Lu}\p{Ll}+[.…!?]?$/u.test(text);
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** The fixed texts of a literal; empty for another node. */
const textOf = (node: ts.Node): string => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
  return '';
};

const isIn = (node: ts.Node, matches: (parent: ts.Node) => boolean): boolean => {
  for (let { parent } = node; parent && !ts.isSourceFile(parent); { parent } = parent) if (matches(parent)) return true;
  return false;
};

/** Whether a literal is never shown: an import, a type, a name of a property, the text of a query or of an exception. */
const isNeverShown = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isElementAccessExpression(parent) || ts.isTaggedTemplateExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText())) return true;
  return isIn(node, (around) => {
    if (ts.isThrowStatement(around)) return true;
    if (ts.isCallExpression(around)) return ['graphql', 'cx', 'classOf'].includes(around.expression.getText());
    return ts.isJsxAttribute(around) && technical.test(around.name.getText());
  });
};

const attributeOf = (node: ts.Node): string | undefined =>
  ts.isJsxAttribute(node.parent) && node.parent.name !== node ? node.parent.name.getText() : undefined;

/** What a literal shows that shoppers would read; `undefined`: nothing. */
const labelIn = (node: ts.Node): string | undefined => {
  const text = textOf(node).trim();
  if (text === '' || isNeverShown(node)) return undefined;
  if (ts.isJsxText(node)) return hasLetter(text) ? text : undefined;
  const attribute = attributeOf(node);
  if (attribute !== undefined) return hasLetter(text) && !technical.test(attribute) ? text : undefined;
  return isPhrase(text) ? text : undefined;
};

/** The labels that a source of the web shop contains, each with its line: text between tags, attributes that are read, and phrases. */
export const labelsInSource = (file: string, source: string): readonly string[] => {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const label = labelIn(node);
    if (label !== undefined) found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${label}`);
    else ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
};
