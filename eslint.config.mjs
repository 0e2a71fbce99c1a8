// Lint: typed rules for TypeScript, plain ones for scripts; regular expressions must be sound, files short, the core alone.
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const core = ['server/locales/**', 'server/model/**', 'server/rules/**', 'server/features/**', 'server/printing/**', 'server/protocol/**', 'print/**'];

export default defineConfig(
  { ignores: ['out/', 'dist/', '**/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  regexp.configs['flat/recommended'],
  {
    rules: {
      'eqeqeq': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 300],
      'regexp/no-obscure-range': 'off', // ranges of six scripts
      'regexp/prefer-w': 'off', // \w hides the underscore
      'regexp/use-ignore-case': 'off', // [A-Za-z] says what it means
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], rules: { 'no-unused-vars': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': 'off', // spreads a string into code points, which is what is meant here
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['server/locales/**'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { 'regexp/no-super-linear-move': 'off' } },
  { files: core, rules: { 'no-restricted-imports': forbidImports('^[^.]', 'The core uses no package.') } },
  { files: ['print/redline/**'], rules: { 'no-restricted-imports': forbidImports('^(?!\\.|diff$)', 'The redline knows only the package that finds differences.') } },
  { files: ['grammar/**'], rules: { 'no-restricted-imports': forbidImports('^(?!\\.|chevrotain$)', 'The grammar knows only Chevrotain.') } },
  { files: ['server/lsp/**'], rules: { 'no-restricted-imports': forbidImports('^node:|/node(\\.js)?$', 'Only server/main names a platform.') } },
);

function forbidImports(regex, message) {
  return ['error', { patterns: [{ regex, message }] }];
}
