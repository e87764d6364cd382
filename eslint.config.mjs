import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import {importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * The floors of the house, lowest first. A room imports from lower floors only; rooms on one floor do not see each
 * other. The files that are doors of the package share a room.
 */
const floors = [
  [['posting'], ['theme']],
  [['rich-text'], ['adapters'], ['locales'], ['structured-data'], ['board']],
  [['sources']],
  [['elements']],
  [
    [
      'index.ts',
      'define.ts',
      'embed.ts',
      'embed.classic.ts',
      'check.ts',
      'measure.ts',
      'measure-data-layer.ts',
      'stand-ins.ts',
      'frame.ts',
      'frame-host.ts',
      'embed.html',
    ],
    ['server'],
  ],
  [['cli']],
];

/** The one file that may turn a string into markup. */
const sanitizer = 'src/rich-text/sanitize.ts';

const homeless = readdirSync(new URL('src', import.meta.url)).filter((name) => !floors.flat(2).includes(name));
if (homeless.length) throw new Error(`No floor is given in eslint.config.mjs for src/${homeless.join(', src/')}.`);

const zones = floors.flatMap((floor, height) =>
  floor.map((room) => ({
    target: room.map((name) => `./src/${name}`),
    from: './src',
    except: [...room, ...floors.slice(0, height).flat(2)].map((name) => `./${name}`),
    message: 'A room imports from lower floors only (see the table in eslint.config.mjs).',
  })),
);

const asMarkup = 'Markup is drawn from plain data by Lit; only src/rich-text/sanitize.ts may read a string as markup.';
const markupProperties = [
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
];
const noMarkup = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(lit|lit-html)/(directives/unsafe-|static-html)',
          message: asMarkup,
        },
      ],
    },
  ],
  'no-restricted-globals': ['error', {name: 'DOMParser', message: asMarkup}, {name: 'event', message: 'Name it.'}],
  'no-restricted-properties': [
    'error',
    ...markupProperties.map((property) => ({property, message: asMarkup})),
    ...['DOMParser', 'eval'].map((property) => ({property, message: asMarkup})),
    ...['write', 'writeln'].map((property) => ({object: 'document', property, message: asMarkup})),
  ],
};

/** Words of TypeScript and of templates that the house does without. */
const syntax = [
  {selector: 'TSEnumDeclaration', message: 'A union of strings instead of an enum.'},
  {selector: 'Decorator', message: '`static properties` and declared fields instead of decorators.'},
  {selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/]', message: 'No I-prefix.'},
];
const sourceSyntax = [
  ...syntax,
  {selector: 'TSAnyKeyword', message: '`unknown`, read once at the border.'},
  {
    // The bundle leaves out the code that makes ids, and a template's own id would change when its white space is trimmed.
    selector: 'CallExpression[callee.name="msg"]:not(:has(ObjectExpression Property[key.name="id"]))',
    message: 'Every message has an explicit id.',
  },
  {selector: 'TemplateElement[value.raw=/\\b(innerHTML|outerHTML|srcdoc)\\s*=/i]', message: asMarkup},
];
const clock = [
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'An adapter has no clock.'},
  {selector: 'CallExpression[callee.name="Date"]', message: 'An adapter has no clock.'},
];

const unawaited = [
  'CallExpression[callee.property.name="accessible"]',
  'CallExpression[callee.name=/^(fixture|oneEvent|aTimeout|waitUntil|elementUpdated|nextFrame|executeServerCommand)$/]',
  'CallExpression[callee.name=/^(sendKeys|sendMouse|resetMouse|setViewport|emulateMedia|setUserAgent|fetch)$/]',
  'MemberExpression[property.name="updateComplete"]',
].map((promise) => ({selector: `ExpressionStatement > ${promise}`, message: 'Await it.'}));

/** What an adapter must not ask for: its result depends on the answer alone. */
const impure = ['fetch', 'XMLHttpRequest', 'document', 'window', 'self', 'location', 'navigator', 'performance']
  .concat(['localStorage', 'sessionStorage', 'setTimeout', 'setInterval', 'crypto'])
  .map((name) => ({name, message: 'An adapter is pure: no request, no DOM, no clock.'}));

/** Rules that only this project has. */
const house = {
  rules: {
    'file-name': {
      meta: {type: 'problem', schema: []},
      create: (context) => ({
        Program(node) {
          const name = context.filename.split(/[/\\]/).pop();
          if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name))
            context.report({node, message: `${name}: file names are kebab-case.`});
          if (/^(utils?|helpers?|common|core|shared|types|misc)\./.test(name))
            context.report({node, message: `${name} says nothing about what is inside.`});
        },
      }),
    },
    'documented-export': {
      meta: {type: 'problem', schema: []},
      create: (context) => ({
        // An overload's documentation stands at the first signature.
        'Program > ExportNamedDeclaration[declaration]'(node) {
          const name = node.declaration.id?.name;
          const before = node.parent.body[node.parent.body.indexOf(node) - 1]?.declaration;
          if (name && before?.id?.name === name) return;
          const comment = context.sourceCode.getCommentsBefore(node).at(-1);
          if (!comment?.value.startsWith('*'))
            context.report({node, message: 'Every export has JSDoc whose first sentence is enough to use it.'});
        },
      }),
    },
  },
};

const typed = {
  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
};

export default defineConfig(
  {ignores: ['dist', 'coverage', 'storybook-static', 'src/locales/generated', 'src/posting/validate.generated.*']},
  // Uses the built package, which is not there when a fresh clone is linted; `check:frameworks` compiles it.
  {ignores: ['test/frameworks']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    plugins: {house, 'import-x': importX},
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts']},
      'import-x/resolver-next': [createTypeScriptImportResolver({alwaysTryTypes: false})],
    },
    rules: {
      'house/file-name': 'error',
      'import-x/no-duplicates': ['error', {'prefer-inline': true}],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Scripts of the project itself: Node, and functions that run in a browser it drives.
    files: ['**/*.mjs', 'test/bench/pages/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'AbortSignal', 'Buffer']
          .concat(['document', 'performance', 'customElements', 'getComputedStyle', 'window', 'globalThis', 'Response'])
          .concat(['setInterval', 'clearInterval', 'AbortController', 'TextEncoder', 'TextDecoder', 'structuredClone'])
          .concat(['requestAnimationFrame', 'addEventListener', 'MessageChannel', 'PerformanceObserver', 'Node'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // What runs in host pages, some of it as badly written as hosts are.
    files: ['test/hosts/**'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'window', 'location', 'history', 'navigator', 'console', 'performance', 'trustedTypes', 'URL']
          .concat(['EventTarget', 'Node', 'HTMLElement', 'addEventListener', 'localStorage', 'sessionStorage'])
          .concat([
            'caches',
            'indexedDB',
            'MessageEvent',
            'NodeFilter',
            'DOMParser',
            'scrollTo',
            'scrollY',
            'requestAnimationFrame',
          ])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, lit['flat/recommended'], typed],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list without markers for no list, unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      // `return report(…)`, where that gives `undefined`, is a fair way to end a reader.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true, boolean: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // The shorter of two ways to say a thing may be the better one in a script that visitors load.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      // `async` also turns what a function throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      // A chunk that is loaded later may import from what loads it.
      'import-x/no-cycle': ['error', {allowUnsafeDynamicCyclicDependency: true}],
      'import-x/no-self-import': 'error',
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc.configs['flat/best-practice']],
    rules: {
      ...noMarkup,
      'house/documented-export': 'error',
      'import-x/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones}],
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': ['error', {devDependencies: false}],
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
      'wc/guard-super-call': 'off',
      // Definitions have modules of their own, guarded there, and `define.ts` names every tag.
      'wc/define-tag-after-class-definition': 'off',
      'no-restricted-syntax': ['error', ...sourceSyntax],
    },
  },
  {
    // A message or a style sheet says itself what it is.
    files: ['src/locales/*messages.ts', 'src/**/*.styles.ts'],
    rules: {'house/documented-export': 'off'},
  },
  {
    files: [sanitizer],
    rules: {'no-restricted-imports': 'off', 'no-restricted-globals': 'off', 'no-restricted-properties': 'off'},
  },
  {
    // What it needs of Lit's renderer is bundled into it.
    files: ['src/server/**/*.ts'],
    rules: {'import-x/no-extraneous-dependencies': ['error', {devDependencies: true}]},
  },
  {
    files: ['src/adapters/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noMarkup['no-restricted-globals'].slice(1), ...impure],
      'no-restricted-properties': [
        ...noMarkup['no-restricted-properties'],
        {object: 'Date', property: 'now', message: 'An adapter has no clock.'},
        {object: 'Math', property: 'random', message: 'An adapter gives the same for the same.'},
      ],
      'no-restricted-syntax': ['error', ...sourceSyntax, ...clock],
    },
  },
  {
    // Assertions are expressions in chai, and a test may look at what a page must not.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-loss-of-precision': 'off',
      // To its types every assertion is a promise. Those that are, and the other promises of a test, are named instead.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...syntax, ...unawaited],
    },
  },
);
