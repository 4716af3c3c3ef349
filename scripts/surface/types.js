// The API in TypeScript: the exports of each entry point, and the types that they refer to.
//
// API Extractor can't replace this folder: it reports on one entry point of a built package at a time, and two thirds
// of docs/surface.txt (hooks, parts, words, questions and answers) aren't TypeScript.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entries } from './package.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const text = (node) =>
  node
    .getText()
    .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The structure of locales isn't part of the API; it may change in a minor version (see docs/versions.md). */
const isPromised = (declaration) =>
  /^(?:src\/(?!locales\/)|machines\/)/.test(
    relative(root, declaration.getSourceFile().fileName).replaceAll('\\', '/'),
  );

/** Lists each member of a union of string literals; returns undefined for other types. */
function strings(name, type) {
  const members = type.isUnion()
    ? type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined))
    : [];
  if (!members.length || !members.every((member) => member.isStringLiteral())) return undefined;
  return members.map(({ value }) => `type ${name} | '${value}'`);
}

/** Lists each member of an interface or a union. */
function ofType(name, declaration, checker) {
  if (ts.isInterfaceDeclaration(declaration)) {
    const above = (declaration.heritageClauses ?? []).map((clause) => `type ${name}: ${text(clause)}`);
    return [...above, ...declaration.members.flatMap((member) => ofMember(name, member, checker))];
  }
  const { type } = declaration;
  const among = strings(name, checker.getTypeAtLocation(declaration));
  if (among) return among;
  if (ts.isTypeLiteralNode(type)) return type.members.flatMap((member) => ofMember(name, member, checker));
  if (ts.isUnionTypeNode(type)) return type.types.map((member) => `type ${name} | ${text(member)}`);
  return [`type ${name}: ${text(type)}`];
}

function ofMember(name, member, checker) {
  if (!member.type || !ts.isPropertySignature(member)) return [`type ${name}: ${text(member)}`];
  const path = `${name}.${text(member.name)}${member.questionToken ? '?' : ''}`;
  // A named type is listed by its name only.
  return (
    (ts.isUnionTypeNode(member.type) && strings(path, checker.getTypeAtLocation(member.type))) || [
      `type ${path}: ${text(member.type)}`,
    ]
  );
}

/** Lists a value with its declared type. Inferred types are omitted, since they are too long to review. */
function ofValue(entry, name, declaration, checker) {
  if (ts.isClassDeclaration(declaration)) return `export ${entry} class ${name}`;
  const type = checker.getTypeAtLocation(declaration);
  const [call] = type.getCallSignatures();
  const shown = call ? checker.signatureToString(call) : declaration.type && text(declaration.type);
  return `export ${entry} ${name}${shown ? `: ${shown.replace(/\s+/g, ' ')}` : ''}`;
}

export function ofTypes() {
  const sources = entries().filter(({ source }) => source);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    sources.map(({ source }) => root + source),
    { ...options, types: [] },
  );
  const checker = program.getTypeChecker();
  const resolveAlias = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const lines = [];
  const types = new Set();

  /** Collects the public types that a declaration refers to, ignoring function bodies. */
  const collectTypes = (node) => {
    if (ts.isBlock(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const found = symbol && resolveAlias(symbol);
      const [declaration] = found?.declarations ?? [];
      if (
        declaration &&
        isPromised(declaration) &&
        (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
      )
        types.add(declaration);
    }
    ts.forEachChild(node, collectTypes);
  };

  for (const { name: entry, source } of sources) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(root + source));
    for (const symbol of checker.getExportsOfModule(module)) {
      const [declaration] = resolveAlias(symbol).declarations;
      const isType = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
      if (isType && isPromised(declaration)) types.add(declaration);
      else if (!isType && !ts.isClassDeclaration(declaration)) collectTypes(declaration);
      lines.push(
        isType ? `export ${entry} type ${symbol.name}` : ofValue(entry, symbol.name, declaration, checker),
      );
    }
  }
  for (const declaration of types) {
    collectTypes(declaration);
    lines.push(...ofType(declaration.name.text, declaration, checker));
  }
  return lines;
}
