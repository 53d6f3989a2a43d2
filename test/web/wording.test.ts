import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const SOURCES = join(__dirname, '..', '..', 'src');
const WEB = join(SOURCES, 'web');

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith(ending))
    .map((one) => join(one.parentPath, one.name))
    .sort();
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label', 'hint', 'lead', 'submitLabel']);
const WORDS = /\p{L}{2,}/gu;

/** Names that people meet under just this name, usual short forms, and examples of what to type. */
const TAKEN_OVER = new Set([
  ...'app authenticator ctrl enter english excel google json jpeg microsoft pdf pfx pin png qr sha smtp tab totp url word zip'.split(
    ' ',
  ),
  ...'kb mb kt mail_from sbd snv tt nguyen'.split(' '),
]);

/** Words that stand in a screen itself and not among the texts of a language, names apart, each with its file and line. */
function loose(file: string): readonly string[] {
  const source = parsed(file);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    if ((text.match(WORDS) ?? []).every((word) => TAKEN_OVER.has(word.toLowerCase()))) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${relative(WEB, file)}:${String(line + 1)} ${text.trim()}`);
  };
  walk(source, (node) => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (!ts.isJsxAttribute(node) || !SPOKEN.has(node.name.getText())) return;
    const value = node.initializer;
    const inner = value !== undefined && ts.isJsxExpression(value) ? value.expression : value;
    if (inner !== undefined && ts.isStringLiteralLike(inner)) note(inner, inner.text);
  });
  return found;
}

it('no screen says anything but the texts of its language', () => {
  const screens = filesBelow(WEB, '.tsx');
  expect(screens.length).toBeGreaterThan(80);
  expect(screens.flatMap(loose)).toEqual([]);
});

/** A syllable of Vietnamese in plain letters: beginning, vowels, end. Foreign words mostly have another shape. */
const SYLLABLE =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|ph|qu|r|s|t|th|tr|v|x)?(a|e|i|o|u|y|ai|ao|au|ay|eo|ia|iu|oa|oai|oao|oay|oe|oeo|oi|ua|ui|uy|uya|uyu)(c|ch|m|n|ng|nh|p|t)?$/;
/** Sentences that screens show as the server says them. */
const FROM_SERVER = [
  'graphql/wording.ts',
  'graphql/approval-details.ts',
  'application/audit/words.ts',
  'domain/registration/form-words.ts',
  'outbox/letters.ts',
];

/** Every text of the Vietnamese files and of the server's sentences; a single plain word of these is a code. */
function vietnamese(): readonly { readonly where: string; readonly text: string }[] {
  const ofLog = filesBelow(join(SOURCES, 'application', 'audit', 'sentences'), '.ts');
  const ofServer = [...FROM_SERVER.map((name) => join(SOURCES, name)), ...ofLog];
  return [...filesBelow(join(WEB, 'i18n', 'vi'), '.ts'), ...ofServer].flatMap((file) => {
    const source = parsed(file);
    const texts: { where: string; text: string }[] = [];
    walk(source, (node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
      if (!isText || ts.isImportDeclaration(node.parent) || isCode(node)) return;
      if (ofServer.includes(file) && /^[\w.-]*$/.test(node.text)) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ where: `${relative(SOURCES, file)}:${String(line + 1)}`, text: node.text });
    });
    return texts;
  });
}

/** Names of things in the code: keys, types, and what is compared with. */
function isCode(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent) || ts.isExportDeclaration(parent))
    return true;
  if (ts.isBinaryExpression(parent)) return true;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

it('Vietnamese screens say no foreign word but those everybody knows', () => {
  const texts = vietnamese();
  expect(texts.length).toBeGreaterThan(800);
  const foreign = texts.flatMap(({ where, text }) => {
    const words = text.match(/(?<![\p{L}\p{M}\d_/-])[A-Za-z]{2,}(?![\p{L}\p{M}\d_])/gu) ?? [];
    const odd = words.map((word) => word.toLowerCase()).filter((word) => !SYLLABLE.test(word) && !TAKEN_OVER.has(word));
    return odd.map((word) => `${where} ${word}`);
  });
  expect(foreign).toEqual([]);
});

it('Vietnamese screens write Vietnamese with its marks', () => {
  const bare = vietnamese()
    .filter(({ text }) => (text.match(/\p{L}+/gu) ?? []).length >= 4)
    .filter(({ text }) => !/[À-ỹĐđ]/u.test(text));
  expect(bare).toEqual([]);
});
