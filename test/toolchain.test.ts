// What the layout promises: which Node runs the tests, and that the compiler refuses an import in the wrong direction.
import assert from 'node:assert/strict';
import ts from 'typescript';

/** Every project, and the projects that it may import beside those which they in turn may import. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'grammar': [],
  'server/locales': ['grammar'],
  'server/model': ['grammar', 'server/locales'],
  'print': [],
  'print/dom': ['print'],
  'server/printing': ['server/model', 'server/locales', 'print'],
  'server/rules': ['server/model'],
  'server/features': ['server/rules', 'server/model'],
  'server/protocol': ['print'],
  'server/lsp': ['server/features', 'server/rules', 'server/model', 'server/printing', 'server/protocol'],
  'server/main': ['server/lsp', 'server/features', 'server/printing'],
  'server/main/browser': ['server/lsp'],
  'client/messages': ['server/protocol'],
  'client/tasks': [],
  'client': ['client/messages', 'client/tasks', 'server/protocol', 'print'],
  'client/preview': ['client/messages', 'print', 'print/dom', 'server/protocol'],
  'client/views/page': ['client/messages', 'print', 'print/dom', 'server/protocol'],
};
const PROJECTS = Object.keys(IMPORTS);

/** The projects outside the core: what each of them knows of its platform. */
const PLATFORM: Readonly<Record<string, readonly string[]>> = {
  'print/dom': ['document'],
  'server/main': ['process'],
  'server/main/browser': ['setTimeout'],
  'client/tasks': ['process'],
  'client': ['setTimeout'],
  'client/preview': ['document'],
  'client/views/page': ['document'],
};

/** The packages whose own declarations could bring such names in. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'grammar': ['chevrotain'],
  'print': ['diff'],
  'server/lsp': ['vscode-languageserver', 'vscode-uri'],
  'server/main/browser': ['vscode-languageserver/browser'],
  'client': ['vscode-languageclient/node', 'vscode-languageclient/browser'],
};

describe('the toolchain', function () {
  this.timeout(30_000); // the compiler is asked many times

  it('runs the tests on Node 22 or later', () => {
    assert.ok(Number.parseInt(process.versions.node, 10) >= 22, process.version);
  });

  it('has one project for each layer, one for the tests, which may import all, and one for those in a real VS Code, which import none', () => {
    assert.deepEqual(references('.'), [...PROJECTS, 'test', 'test/host'].sort());
    assert.deepEqual(references('test'), [...PROJECTS].sort());
    assert.deepEqual(references('test/host'), []);
  });

  for (const project of PROJECTS) {
    it(`lets ${project} import what the architecture allows`, () => {
      assert.deepEqual(references(project), [...(IMPORTS[project] ?? [])].sort());
    });

    it(`refuses every other import in ${project}`, () => {
      const refused = PROJECTS.concat('test').filter((other) => other !== project && !reachable(project).has(other));
      const errors = errorsOf(project, refused.map((other) => `import '${fromProject(project, other)}/scratch.js';`));
      assert.deepEqual(errors, refused.map((other) => `6307 ${other}`).sort());
    });

    it(`gives ${project} ${PLATFORM[project]?.join(', ') ?? 'no name of Node or the DOM'}`, () => {
      const libraries = (LIBRARIES[project] ?? []).map((library) => `import '${library}';`);
      const names = ['process', 'Buffer', 'setTimeout', 'console', 'document', 'window'];
      const known = names.filter((name) => errorsOf(project, [...libraries, `export const x = ${name};`]).length === 0);
      const expected = PLATFORM[project] ?? [];
      assert.ok(expected.every((name) => known.includes(name)), known.join());
      if (expected.length === 0) assert.deepEqual(known, []);
      if (!expected.includes('process')) assert.deepEqual(known.filter((name) => ['process', 'Buffer'].includes(name)), []);
    });
  }
});

function reachable(project: string): Set<string> {
  const direct = IMPORTS[project] ?? [];
  return new Set(direct.concat(...direct.map((other) => [...reachable(other)])));
}

function references(project: string): string[] {
  return (configOf(project).projectReferences ?? []).map(({ path }) => nameOf(path)).sort();
}

function configOf(project: string): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic: ts.Diagnostic) => assert.fail(describeError(diagnostic)) };
  const config = ts.getParsedCommandLineOfConfigFile(`${project}/tsconfig.json`, undefined, host);
  assert.ok(config, project);
  return config;
}

/**
 * What the compiler says of a file of these lines in the project, while every project has such a file: the number of each
 * error, and for a file that is none of the project's own (6307) the folder of that file.
 */
function errorsOf(project: string, lines: readonly string[]): string[] {
  const { options, projectReferences = [] } = configOf(project);
  const scratch = ts.sys.resolvePath(`${project}/scratch.ts`);
  const host = ts.createCompilerHost(options);
  host.fileExists = (name) => name.endsWith('/scratch.ts') || ts.sys.fileExists(name);
  host.getSourceFile = (name, version) => {
    if (!name.endsWith('/scratch.ts')) return readSource(name, version);
    return ts.createSourceFile(name, name === scratch ? lines.join('\n') : 'export {};', version);
  };
  const program = ts.createProgram({ rootNames: [scratch], options, projectReferences, host });
  return ts.getPreEmitDiagnostics(program).map(describeError).sort();
}

function describeError({ code, messageText }: ts.Diagnostic): string {
  const file = /'([^']*)\/scratch\.ts'/.exec(ts.flattenDiagnosticMessageText(messageText, '\n'))?.[1];
  return file === undefined ? String(code) : `${code} ${nameOf(file)}`;
}

/** The libraries' declarations, which all projects share: read once. */
const sourceFiles = new Map<string, ts.SourceFile>();

function readSource(name: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  const text = sourceFiles.has(name) ? undefined : ts.sys.readFile(name);
  if (text !== undefined) sourceFiles.set(name, ts.createSourceFile(name, text, version));
  return sourceFiles.get(name);
}

function nameOf(path: string): string {
  return path.slice(ts.sys.getCurrentDirectory().length + 1);
}

function fromProject(project: string, other: string): string {
  return [...project.split('/').map(() => '..'), other].join('/');
}
