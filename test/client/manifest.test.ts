// The manifest of the extension: what it names is there, what it says is translated, and it knows the rules that there are.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../grammar/index.js';
import { RULES } from '../../server/rules/index.js';

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly order?: number;
}
interface Manifest {
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string; readonly icon: { readonly light: string; readonly dark: string } }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string; readonly mac: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const settings = Object.entries(contributes.configuration.properties);

describe('the manifest', () => {
  it('names files that are there', () => {
    const [language] = contributes.languages;
    assert.ok(language);
    const named = [
      manifest.icon, language.configuration, language.icon.light, language.icon.dark,
      ...[...contributes.grammars, ...contributes.snippets].map(({ path }) => path), ...contributes.jsonValidation.map(({ url }) => url),
    ];
    assert.deepEqual(named.filter((path) => !existsSync(path)), []);
  });

  it('has its words in package.nls.json, all of them and no others', () => {
    const words = Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')) as object);
    assert.deepEqual([...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort(), words.sort());
  });

  it('puts commands, menus and keys together: one category, a condition for each, a key for the Mac', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command));
    assert.ok(contributes.commands.every(({ category }) => category === 'Agenda'));
    for (const { command, when } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) assert.ok(commands.has(command) && when !== '', command);
    assert.ok(contributes.keybindings.every(({ mac }) => mac.startsWith('cmd+')));
  });

  it('says of each setting its default, its scope, its order and what it is', () => {
    for (const [name, { default: value, scope, order, description, markdownDescription }] of settings) {
      assert.ok(value !== undefined && scope !== undefined && order !== undefined && (description ?? markdownDescription) !== undefined, name);
    }
  });

  it('knows the codes of all findings, and so does the form of agenda.json', () => {
    const schema = JSON.parse(readFileSync('client/agenda.schema.json', 'utf8')) as { properties: { severity: Setting; words: Setting } };
    for (const setting of [contributes.configuration.properties['agenda.diagnostics.severity'], schema.properties.severity]) {
      const known = new Set(setting?.propertyNames?.enum);
      assert.deepEqual(RULES.map(({ code }) => code).filter((code) => !known.has(code)), []);
    }
    for (const setting of [contributes.configuration.properties['agenda.words'], schema.properties.words]) assert.deepEqual(setting?.propertyNames?.enum, LANGUAGES);
  });

  it('asks for the VS Code whose interface it is compiled against, and needs no package at run time', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
    assert.equal(manifest.dependencies, undefined);
    assert.ok(manifest.keywords.length <= 5);
  });
});
