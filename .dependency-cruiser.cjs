/** The arrows of the house: page → content → background → store → UI. Each is proven by test/house/arrows.test.ts. */

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two files that need each other are one idea.', {}, { circular: true }),
    rule(
      'domain-is-pure',
      'The core knows no browser, storage or screen.',
      { path: '^src/domain/' },
      { pathNot: '^(src/domain/|node_modules/(date-fns|@date-fns|chrono-node)/)' },
    ),
    rule(
      'sites-are-data',
      'A site reads with the domain alone.',
      { path: '^src/sites/' },
      { pathNot: '^src/(sites|domain)/' },
    ),
    rule(
      'page-stands-alone',
      "The page's own world gets nothing but its protocol.",
      { path: '^src/page/' },
      { pathNot: '^src/(page/|messages/page-protocol\\.ts$)' },
    ),
    rule(
      'browser-behind-platform',
      'Only the platform and the messages name the browser API.',
      { pathNot: '^src/(platform|messages|store/settings\\.ts$)' },
      { path: 'node_modules/(webextension-polyfill|@webext-core|@wxt-dev)/' },
    ),
    rule(
      'no-database-in-pages',
      "There it would be the site's own database.",
      { path: '^src/(content|page)/' },
      { reachable: true, path: '(^src/store/|node_modules/dexie/)' },
    ),
    rule(
      'no-polyfill-in-pages',
      'It would cost every page 10 kB.',
      { path: '^src/(content|page)/' },
      { reachable: true, path: 'node_modules/webextension-polyfill/' },
    ),
    rule(
      'background-writes',
      'One writer.',
      { pathNot: '^src/(background|store)/' },
      { path: '^src/store/(receive|release|triage|focus|counters)\\.ts$' },
    ),
    rule(
      'background-alone',
      'The contexts meet in messages only.',
      { path: '^src/background/' },
      { path: '^src/(content|page|ui)/', pathNot: '\\.iife\\.tsx?$' },
    ),
    rule(
      'content-alone',
      'The contexts meet in messages only.',
      { path: '^src/content/' },
      { path: '^src/(background|page|ui)/' },
    ),
    rule(
      'ui-alone',
      'The contexts meet in messages only.',
      { path: '^src/ui/' },
      { path: '^src/(background|content|page)/' },
    ),
    rule(
      'screens-apart',
      'What two screens share is a part.',
      { path: '^src/ui/([^/]+)/' },
      { path: '^src/ui/([^/]+)/', pathNot: '^src/ui/($1|parts)/' },
    ),
    rule(
      'below-stays-below',
      'Platform, messages, store and sites know no context.',
      { path: '^src/(platform|messages|store|sites)/' },
      { path: '^src/(background|content|page|ui)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
