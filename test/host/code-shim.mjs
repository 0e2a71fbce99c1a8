#!/usr/bin/env node
// Stands for the program of a desktop VS Code where there is none: the vscodeExecutablePath of @vscode/test-electron.
// Understands what a test run needs and passes over the switches that mean something to a desktop only.
// @ts-check
import { runSuite } from './run-suite.mjs';

const parameters = process.argv.slice(2);
const extension = valueOf('extensionDevelopmentPath');
const tests = valueOf('extensionTestsPath');
if (extension === undefined || tests === undefined) {
  console.error('This stands for VS Code in test runs only: --extensionDevelopmentPath and --extensionTestsPath are needed.');
  process.exit(2);
}
const folder = parameters.find((parameter) => !parameter.startsWith('-'));
process.exit(await runSuite({ extension, tests, folder }));

/** @param {string} name of a switch */
function valueOf(name) {
  return parameters.find((parameter) => parameter.startsWith(`--${name}=`))?.slice(name.length + 3);
}
