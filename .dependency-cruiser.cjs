/**
 * The walls of the house (docs/house.md): down the page the layers, across it the words.
 * Each feature may look only to the right of itself:
 * plan-import -> hearings, execution -> directives -> ladder -> identity -> notifications -> audit -> ground -> domain.
 */
const ORDER = [
  'demo',
  'plan-import',
  'reporting',
  'hearings',
  'execution',
  'directives',
  'ladder',
  'identity',
  'notifications',
  'audit',
];
const GROUND = ['persistence', 'queue', 'platform', 'documents', 'domain'];

/** A feature never imports a feature to its left. */
const leftward = ORDER.map((word, place) => ({
  name: `${word}-looks-right-only`,
  severity: 'error',
  comment: 'A feature knows the features further right, never the ones further left.',
  from: { path: `^libs/${word}/`, pathNot: '-spec\\.ts$|\\.spec\\.ts$' },
  to: { path: `^libs/(${[...ORDER.slice(0, place), 'NONE'].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...leftward,
    {
      name: 'reporting-reads-only',
      severity: 'error',
      from: { path: '^libs/reporting/', pathNot: 'spec\\.ts$' },
      to: { path: '^libs/(plan-import|hearings|execution|directives|ladder|demo)/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules know no package, no clock, no database.',
      from: { path: '^libs/domain/src/', pathNot: 'spec\\.ts$' },
      to: { pathNot: '^libs/domain/src/' },
    },
    {
      name: 'ground-knows-no-feature',
      severity: 'error',
      from: { path: `^libs/(${GROUND.join('|')})/`, pathNot: 'spec\\.ts$' },
      to: { path: `^libs/(${ORDER.join('|')})/` },
    },
    {
      name: 'queue-carries-ids',
      severity: 'error',
      comment: 'A payload is ids, never a row.',
      from: { path: '^libs/queue/' },
      to: { path: '^libs/persistence/' },
    },
    {
      name: 'platform-below-persistence',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^libs/(persistence|queue)/' },
    },
    {
      name: 'documents-read-files-only',
      severity: 'error',
      comment: 'Readers of files know no database, no queue and no settings.',
      from: { path: '^libs/documents/' },
      to: { path: '^libs/(persistence|queue|platform)/' },
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'libs-know-no-http',
      severity: 'error',
      from: { path: '^libs/', pathNot: 'spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs/platform-|fastify|@nestjs/swagger)' },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      comment: 'A library is entered by its index.ts.',
      from: { path: '^(apps|libs)/([^/]+)/', pathNot: 'spec\\.ts$' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: ['^libs/$2/', '^$1/$2/'] },
    },
    {
      name: 'apps-apart',
      severity: 'error',
      from: { path: '^apps/(api|worker|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'cli-knows-no-app',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^apps/(api|worker|standalone|web)/' },
    },
    {
      name: 'web-knows-rules-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps)/', pathNot: '^(libs/domain/|apps/web/)' },
    },
    {
      name: 'no-typeorm-in-apps',
      severity: 'error',
      from: { path: '^apps/', pathNot: '\\.module\\.ts$|spec\\.ts$' },
      to: { path: 'node_modules/typeorm/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: 'spec\\.ts$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
