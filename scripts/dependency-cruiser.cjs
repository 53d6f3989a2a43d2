/** The layers of the house (README, "Cấu trúc mã nguồn"): an import goes downwards only. */
const layer = (name, from, forbidden, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: forbidden },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'Business rules are plain functions: no other layer, no package.',
      from: { path: '^src/domain' },
      to: { pathNot: '^src/domain' },
    },
    layer(
      'persistence-below-application',
      '^src/persistence',
      '^src/(application|graphql|http|pdf|excel|outbox|web|main|config)',
      'Import downwards only.',
    ),
    {
      name: 'embedded-store-stands-alone',
      severity: 'error',
      comment: 'The embedded store knows nothing of the product.',
      from: { path: '^src/persistence/embedded' },
      to: { path: '^src', pathNot: '^src/persistence/embedded' },
    },
    layer(
      'application-sees-ports-only',
      '^src/application',
      '^src/(persistence/(mongo|embedded|files)|graphql|http|pdf|excel|outbox|web|main|config)',
      'Import downwards only.',
    ),
    layer(
      'pdf-below-the-door',
      '^src/pdf',
      '^src/(persistence/(mongo|embedded)|graphql|http|outbox|web|main)',
      'Import downwards only.',
    ),
    layer(
      'excel-below-the-door',
      '^src/excel',
      '^src/(persistence|application|graphql|http|pdf|outbox|web|main)',
      'Workbooks are made from plain lists; nothing of the product is known there.',
    ),
    layer(
      'graphql-reaches-no-repository',
      '^src/graphql',
      '^src/(persistence|http|pdf|excel|web|main)',
      'Resolvers reach data through commands and queries only.',
    ),
    layer(
      'http-reaches-no-repository',
      '^src/http',
      '^src/(persistence|web|main)',
      'Routes reach data through commands and queries only.',
    ),
    layer(
      'web-talks-graphql',
      '^src/web',
      '^src/(persistence|application|graphql|http|pdf|excel|outbox|main)',
      'The web application talks GraphQL and may import the domain.',
    ),
    {
      name: 'only-main-joins',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/main' },
      to: { path: '^src/main' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
