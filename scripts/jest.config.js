/** Jest reads TypeScript through SWC; types are checked once, by `npm run typecheck`. */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(tsx?|js)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // These come as ES modules only; Jest loads CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(age-encryption|@noble|@scure)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Two at a time: the suite needs half the time on two cores; a test may wait for the other worker's.
  maxWorkers: 2,
  // Jest keeps much of what each file loaded: beyond this a worker is begun anew, or collecting garbage takes half the time.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 60000,
};
