/** A project with every framework that the documentation names: its samples are checked by the framework's own compiler. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { root } from '../browser/server.mjs';
import { installTypes } from '../types/install.mjs';

const run = promisify(execFile);
const here = new URL('frameworks/', import.meta.url);
const modules = fileURLToPath(new URL('node_modules/', here));
const shared = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};
const jsx = (source) => ({ jsx: source === 'react' ? 'react-jsx' : 'preserve', jsxImportSource: source });

/** How a sample is checked: its kind of file, the program that does it, and settings of its own. */
const ways = {
  react: { kind: 'tsx', program: 'typescript/lib/tsc.js', options: jsx('react') },
  preact: { kind: 'tsx', program: 'typescript/lib/tsc.js', options: jsx('preact') },
  solid: { kind: 'tsx', program: 'typescript/lib/tsc.js', options: jsx('solid-js') },
  vue: {
    kind: 'vue',
    program: 'vue-tsc/bin/vue-tsc.js',
    options: { jsx: 'preserve', jsxImportSource: 'vue' },
    more: { vueCompilerOptions: { strictTemplates: true } },
  },
  svelte: { kind: 'svelte', program: 'svelte-check/bin/svelte-check' },
  angular: {
    kind: 'ts',
    program: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    options: { experimentalDecorators: true },
    more: { angularCompilerOptions: { strictTemplates: true } },
  },
  astro: { kind: 'ts', program: 'typescript/lib/tsc.js' },
};

/** Which framework a sample is for, if any. */
export function frameworkOf({ language, text }) {
  if (ways[language]) return language;
  const [, from] =
    /from '(?:@(angular)\/core|(react|preact)(?:\/hooks)?|(solid)-js)'/.exec(text)?.filter(Boolean) ?? [];
  return from;
}

/** What an Astro page runs on the server, and what it sends to the browser. */
export function partsOfAstro(text) {
  const [, server] = /^---\n([^]*?)\n---/.exec(text);
  const [, browser] = /<script>([^]*?)<\/script>/.exec(text);
  return { server, browser };
}

export async function startFrameworks() {
  await installTypes(here);
  const folder = await mkdtemp(join(tmpdir(), 'docs-frameworks-'));

  return {
    close: () => rm(folder, { recursive: true, force: true }),

    /** What the framework's compiler says about samples: for each a list, empty when it is right. */
    async complaints(framework, texts) {
      const { kind, program, options, more } = ways[framework];
      const place = await mkdtemp(join(folder, `${framework}-`));
      await symlink(modules, join(place, 'node_modules'), 'junction');
      const write = (name, text) => writeFile(join(place, name), text);
      await write('package.json', '{ "type": "module", "private": true }');
      const compilerOptions = { ...shared, ...options };
      await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['.'], ...more }));
      for (const [at, text] of texts.entries()) {
        const { server, browser } = framework === 'astro' ? partsOfAstro(text) : {};
        await write(`Sample${at}.${kind}`, browser ?? text);
        if (server) await write(`Sample${at}.server.ts`, `${server}\nexport {};\n`);
      }
      const args = framework === 'svelte' ? ['--tsconfig', './tsconfig.json', '--output', 'machine'] : ['-p', '.'];
      const { stdout, stderr } = await run(process.execPath, [join(modules, program), ...args], {
        cwd: place,
        maxBuffer: 1e8,
      }).catch((error) => ({ stdout: error.stdout, stderr: error.stderr || error.message }));
      const said = stripVTControlCharacters(`${stdout}\n${stderr}`)
        .split('\n')
        .filter((line) => / ERROR "|error (TS|NG)/.test(line));
      return texts.map((_, at) => said.filter((line) => line.includes(`Sample${at}.`)));
    },
  };
}

const inJsx = (binding) => `import type {} from 'massage-widgets/jsx';
declare const setStyle: (style: string) => void;
export const app = <technique-picker ${binding} />;`;
const inAngular = (binding) => `import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
@Component({
  selector: 'app-form',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<form [formGroup]="form"><technique-picker ${binding} /></form>',
})
export class App {
  readonly style = signal('');
  readonly form = new FormGroup({ style: new FormControl('') });
}`;

/** A whole file around what a form writes on the picker's tag. */
export const bound = {
  react: inJsx,
  preact: inJsx,
  solid: inJsx,
  vue: (binding) => `<script setup lang="ts">
import type { TechniquePicker } from 'massage-widgets';
import type {} from 'massage-widgets/vue';
import { ref, useTemplateRef } from 'vue';
const picker = useTemplateRef<TechniquePicker>('picker');
const style = ref('');
</script>
<template><technique-picker ${binding} /></template>`,
  svelte: (binding) => `<script lang="ts">
  import type {} from 'massage-widgets/svelte';
  let style = $state('');
</script>
<technique-picker ${binding}></technique-picker>{style}`,
  angular: inAngular,
};

/** By framework: what the page on forms writes on the picker's tag. */
export const bindingsIn = (markdown) =>
  new Map(
    [...markdown.matchAll(/^\| ([A-Z]\w+) +\| (.*) \|$/gm)].map(([, name, cell]) => [
      name.toLowerCase(),
      [...cell.matchAll(/`([^`]*=[^`]*)`/g)].map(([, binding]) => binding),
    ]),
  );

/** Settings of an editor, and not content of a site. */
export const isForEditor = ({ text }) => /\.customData"/.test(text);

/** The files of the package that they name, as addresses. */
export const filesIn = (settings) =>
  [...settings.matchAll(/\.\/node_modules\/massage-widgets\/([^"]+)"/g)].map(([, path]) => new URL(path, root));
