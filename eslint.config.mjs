import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', '.cache/', '.stryker-tmp/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-eval': 'error', 'no-console': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // The plugin's rules about load and sync judge one function body at a time; ours queue in one function and read in the one it
      // returns, which runs after the sync. The tests under Microsoft's own library fail on an unloaded property instead.
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'office-ui-fabric-react', message: 'Import by path (office-ui-fabric-react/lib/Stack): the barrel weighs 1 MB.' },
            { name: '@fluentui/react', message: 'The pane is built with office-ui-fabric-react 7.' },
          ],
          patterns: [
            {
              group: ['office-ui-fabric-react/lib-*', 'office-ui-fabric-react/dist/*'],
              message: 'Import from office-ui-fabric-react/lib/….',
            },
          ],
        },
      ],
    },
  },
  {
    // What Excel takes as an error with a sentence, CustomFunctions.Error, is no Error.
    files: ['src/hosts/functions/**/*.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['src/hosts/check/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'fc',
          property: 'assert',
          message: 'Use holds (test/support/properties.ts): `npm test` draws the same cases every time.',
        },
      ],
    },
  },
  {
    files: ['test/support/properties.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/browser/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.name='expect'] AwaitExpression",
          'AwaitExpression > CallExpression[callee.property.name=/^(is[A-Z]\\w+|count|(all)?(text|inner)\\w+|inputValue|getAttribute|boundingBox)$/i]',
          "CallExpression[callee.property.name='waitForTimeout']",
        ].map((selector) => ({
          selector,
          message: 'A page takes its time: wait for what is asserted, await eventually(() => …, expected).',
        })),
      ],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  prettier,
);
