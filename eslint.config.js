import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const graph = {
  regex: '^xstate/graph$',
  message: 'xstate/graph is for the tests and the map of the conversation, never for the bundle.',
};
const outwards = {
  regex: '^(\\.\\./)+(test|lint|demo)/',
  message: 'The product knows neither its tests nor its demo.',
};
const noInterface = {
  regex: '^@?lit($|[/-])|^\\.\\.?/(.*/)?(chat|composer|launcher|platform)(/|$)',
  message: 'Messages and words know nothing of the interface: they are used without it.',
};
const noConversation = {
  regex: '/bow-out[/-]|/locales/en/|^\\./en/',
  message: 'This code serves any conversation: it knows only the types of the engine and what it is given.',
};
const ownConversation = {
  regex: '/bow-out[/.-]|^(\\.\\./){1,2}(?!\\.\\./|interface/)',
  message:
    'A conversation has its own words and letters: it shares the interface of its language, and the engine.',
};

/** The design's boundaries. A later entry replaces an earlier one, so each names all that holds for it. */
const boundary = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      'dist-wordpress/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      // Projects of their own, with what they need installed elsewhere.
      'templates/',
      'test/consumers/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/all'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Functions of a conversation are declared as methods without `this`, so that narrower types fit.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // Types and interfaces each have their place, and XState's own are types.
      '@typescript-eslint/consistent-type-definitions': 'off',

      // Answers come as lists, and a handler has to know its answer.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // No decorators here.
      'lit/prefer-query-decorators': 'off',
    },
  },
  {
    // These run in Node and are no part of the product.
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    // Much of these is handed to a browser, and runs there.
    files: ['test/{bench,consumers,demo,lifecycle,privacy,shots,ssr,wordpress}/**/*.js'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-console': 'off',
    },
  },
  {
    // The configuration of Vite brings Node's types along; the product runs where they are not true.
    files: ['src/**/*.ts', 'machines/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', 'setImmediate'],
      // The build relies on these.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportNamedDeclaration > VariableDeclaration[kind="let"]',
          message: 'scripts/share-with-chunks.js copies what is exported.',
        },
        {
          selector:
            'CallExpression[callee.object.name="Array"][callee.property.name="from"] > ObjectExpression',
          message: 'src/platform/array-from.ts takes iterables only: spread `Array(length).keys()`.',
        },
      ],
    },
  },
  boundary(['src/**/*.ts'], graph, outwards),
  boundary(['src/letters/**/*.ts', 'src/locales/**/*.ts'], graph, outwards, noInterface),
  // These serve any conversation. `src/bow-out-element.ts` joins the element with this product's.
  boundary(
    ['src/{element,conversation}.ts', 'src/{chat,composer,engine,launcher,platform,styles}/**/*.ts'],
    graph,
    outwards,
    noConversation,
  ),
  boundary(
    ['src/letters/*.ts', 'src/letters/proofread/**/*.ts', 'src/locales/*.ts'],
    graph,
    outwards,
    noInterface,
    noConversation,
  ),
  boundary(['src/locales/en/turned-down/**/*.ts'], graph, outwards, noInterface, ownConversation),
  boundary(['src/turned-down.ts'], graph, outwards, noInterface, {
    regex: '/bow-out[/.-]|/locales/en/(?!turned-down/)',
    message: 'This joins one conversation, which knows nothing of the other.',
  }),
  // The linter is for any conversation; this product's is one, in a folder of its own.
  boundary(['lint/*.ts', 'lint/findings/**/*.ts'], graph, {
    regex: '^(\\.\\./)+(src|machines|test|demo)/|^\\.\\.?/(bow-out|engine)/',
    message: 'The linter knows no conversation but the one that it is given.',
  }),
  boundary(['lint/bow-out/**/*.ts'], graph, {
    regex: '^(\\.\\./)+(test|demo)/',
    message: 'The linter knows neither the tests nor the demo.',
  }),
  boundary(['lint/engine/**/*.ts'], graph, noConversation, {
    regex: '^(\\.\\./)+(test|demo)/',
    message: 'The linter knows neither the tests nor the demo.',
  }),
  {
    // What is run says what it found; and knows what to lint where nothing else is named.
    files: ['lint/cli.ts', 'lint/load-conversations.ts'],
    rules: { 'no-console': 'off', 'no-restricted-imports': 'off' },
  },
  boundary(
    ['machines/**/*.ts'],
    { regex: '^(?!xstate$|\\.\\.?/)', message: 'The machine imports xstate and nothing else.' },
    { regex: '^(\\.\\./)+(src|test|lint|demo)/', message: 'The machine knows nothing outside its folder.' },
  ),
  boundary(['machines/engine/**/*.ts'], {
    regex: '^(?!xstate$|\\./)',
    message: 'The engine knows no conversation: it imports xstate and itself.',
  }),
  boundary(['machines/turned-down/**/*.ts'], {
    regex: '^(?!\\.\\./engine/|\\./)',
    message: 'A conversation of its own imports the engine and itself.',
  }),
  {
    // The rules for the machine's pureness: its paths are enumerated, so it may not depend on the surroundings.
    files: ['machines/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'localStorage',
        'navigator',
      ],
    },
  },
);
