import ts from 'typescript';

/** Attributes whose values are for the browser or for programs. */
const technical =
  /^(className|id|scope|textAnchor|kind|htmlFor|name|type|role|href|src|srcSet|sizes|method|rel|target|width|height|ratio|viewBox|d|dir|lang|form|key|as|icon|tone|variant|size|from|heading|shown|loading|decoding|fetchPriority|focusable|autoComplete|inputMode|pattern|accept|enterKeyHint|data-[\w-]+|aria-(hidden|live|current|labelledby|describedby|controls|haspopup|autocomplete|busy|atomic|invalid|expanded|pressed))$/;

/** The name of the shop, where it has no other. */
const brand = 'Millrace';
/** Paths, selectors, media queries, lengths, operations and schemes of authorisation are not for people. */
const forPrograms = /^([/#({-]|(query|mutation) |Bearer …$)/;
/** Values of properties that name one of several behaviours. */
const choices = /^[a-z][a-z-]*$/;
/** Properties of components of the web shop that take such a value. */
const choosing = /^(section|status|autoCapitalize)$/;

/** Words with a space between, a word beside what is filled in (`…`), or one word that begins as a sentence does. */
const isPhrase = (text: string): boolean =>
  /\p{L}[\p{L}’'-]*[,:.!?…]? +[\p{L}\d“]/u.test(text) ||
  /\p{L}{2}[,:]? +…|… +\p{L}{2}/u.test(text) ||
  /^\p{Lu}\p{Ll}+[.…!?]?$/u.test(text);
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** The fixed texts of a literal; empty for another node. */
const textOf = (node: ts.Node): string => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
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
  if (ts.isPropertyAssignment(parent) && (parent.name === node || technical.test(parent.name.getText()))) return true;
  if (ts.isElementAccessExpression(parent) || ts.isTaggedTemplateExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText())) return true;
  return isIn(node, (around) => {
    if (ts.isThrowStatement(around)) return true;
    if (ts.isCallExpression(around)) return ['graphql', 'cx', 'classOf'].includes(around.expression.getText());
    return ts.isJsxAttribute(around) && technical.test(around.name.getText());
  });
};

const isChoice = (attribute: string, text: string): boolean => choosing.test(attribute) && choices.test(text);

const attributeOf = (node: ts.Node): string | undefined =>
  ts.isJsxAttribute(node.parent) && node.parent.name !== node ? node.parent.name.getText() : undefined;

/** What a literal shows that shoppers would read; `undefined`: nothing. */
const labelIn = (node: ts.Node): string | undefined => {
  const text = textOf(node).trim();
  if (text === '' || text === brand || forPrograms.test(text) || isNeverShown(node)) return undefined;
  if (ts.isJsxText(node)) return hasLetter(text) ? text : undefined;
  const attribute = attributeOf(node);
  if (attribute !== undefined) return hasLetter(text) && !isChoice(attribute, text) ? text : undefined;
  return isPhrase(text) ? text : undefined;
};

/** The labels that a source of the web shop contains, each with its line: text between tags, attributes that are read, and phrases. */
export const labelsInSource = (file: string, source: string): readonly string[] => {
  const parsed = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const label = labelIn(node);
    if (label !== undefined) found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${label}`);
    else ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
};

const shownInHtml = /\b(?:aria-label|placeholder|title|alt)="([^"]*)"/g;

/** The labels that the document of the web shop contains, which should be `{{keys}}`. */
export const labelsInHtml = (html: string): readonly string[] => {
  const visible = html.replaceAll(/<!--[^>]*-->/g, '').replaceAll(/<(script|style|title)\b[^<]*<\/\1>/g, '');
  const attributes = [...visible.matchAll(shownInHtml)].map(([, text = '']) => text);
  const texts = visible.split(/<[^>]*>/);
  return [...attributes, ...texts]
    .map((text) => text.replaceAll(/\{\{\w+\}\}/g, '').trim())
    .filter((text) => hasLetter(text) && text !== brand);
};
