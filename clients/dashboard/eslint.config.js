import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// app -> features -> components, lib. A feature does not know another feature; what two share moves down.
const features = ['session', 'organisations', 'imports', 'overview', 'quality', 'map'];
const directions = [
  {
    target: './src/features',
    from: './src/app',
    message: 'A feature does not know the routes: pass what it needs as a property.',
  },
  { target: './src/components', from: ['./src/app', './src/features'], message: 'Components know no feature.' },
  {
    target: './src/lib',
    from: ['./src/app', './src/features', './src/components'],
    message: 'lib is the bottom layer.',
  },
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature does not know another feature: compose them in app/routes.',
  })),
];

export default tseslint.config(
  { ignores: ['src/gql/', 'node_modules/'] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: { 'import-x/no-restricted-paths': ['error', { zones: directions }], 'import-x/no-cycle': 'error' },
  },
);
