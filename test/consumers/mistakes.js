// Tests the compiler's errors for mistakes in a definition: each names what is missing or misspelt.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import ts from 'typescript';

/** A mistake: the file, what is replaced in it, and what the error has to say. */
const cases = {
  'a missing letter': ['english.ts', /\n +brief: \[[^]*?\n {8}\],/, '', /Property 'brief' is missing/],
  'a missing sentence': [
    'english.ts',
    /\n +'call-if-no-reply': .*/,
    '',
    /Property '"call-if-no-reply"' is missing/,
  ],
  'a missing answer': ['english.ts', /yes: 'Yes, .*?', /, '', /Property 'yes' is missing/],
  'missing words of an outcome': ['english.ts', /\n {4}go: \{[^]*?\n {4}\},/, '', /Property 'go' is missing/],
  'a misspelt outcome in a rule': [
    'machine.ts',
    /advise: 'go'/,
    "advise: 'goo'",
    /'"goo"' is not assignable to type '"ask-for-another-date" \| "go"'/,
  ],
  'a misspelt outcome in the letters': [
    'english.ts',
    /(letters: \{\s+)'ask-for-another-date'/,
    "$1'ask-for-other-date'",
    /'ask-for-other-date'' does not exist in type '\{ "ask-for-another-date"/,
  ],
  'a misspelt fact': ['machine.ts', /facts\.canCome/, 'facts.canGo', /Property 'canGo' does not exist/],
  'a value that may be missing': [
    'english.ts',
    /\$\{days \? .*/,
    'Could we move it to ${days}?',
    /type 'MissingValueError'/,
  ],
};

/** @param project the installed template */
export function mistakes(project) {
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  /** The files that no mistake is in, so that they are read once. */
  const read = new Map();
  let program;

  /** Returns the errors after a replacement in a file. */
  function errorsWith(name, from, to) {
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (path, language) => {
      if (!path.endsWith(`/src/${name}`)) {
        if (!read.has(path)) read.set(path, getSourceFile(path, language));
        return read.get(path);
      }
      const code = ts.sys.readFile(path);
      const changed = code.replace(from, to);
      assert.notEqual(changed, code, `${name} has nothing like ${from}`);
      return ts.createSourceFile(path, changed, language);
    };
    program = ts.createProgram(fileNames, options, host, program);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  for (const [what, [name, from, to, message]] of Object.entries(cases))
    assert.match(errorsWith(name, from, to).join('\n'), message, what);
}
