import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/graphql/sdl';

/** Files that decide one thing, and the tests that judge a change in them: quick ones, run thousands of times. */
export interface Group {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** What decides a career, and what proves it (trust.md T-MUT). */
export const GROUPS: readonly Group[] = [
  {
    name: 'policy',
    files: ['src/application/policy.ts', 'src/application/viewer.ts', 'src/application/conflict/standing.ts'],
    tests: ['test/security/policy.test.ts'],
  },
  {
    name: 'log',
    files: [
      'src/application/audit/chain.ts',
      'src/application/integrity/checkpoint.ts',
      'src/application/integrity/cosign.ts',
      'src/application/integrity/integrity.ts',
      'src/application/integrity/key-ring.ts',
      'src/application/integrity/merkle.ts',
      'src/application/integrity/replay.ts',
      'src/application/integrity/walk.ts',
    ],
    tests: ['checkpoint', 'chain', 'guard', 'key-ring', 'replay'].map((name) => `test/integrity/${name}.test.ts`),
  },
  {
    name: 'seal',
    files: [
      'src/application/written/map-seal.ts',
      'src/application/scoring/ballot-seal.ts',
      'src/application/sealing/mark-seal.ts',
      'src/application/sealing/sealed-box.ts',
      'src/application/sealing/sealed-marks.ts',
      'src/application/sealing/receipt.ts',
      'src/application/sealing/seal-stand.ts',
      'src/application/scoring/reveal.ts',
      'src/application/written/reveal-marks.ts',
      'src/application/registration/personal-vault.ts',
    ],
    tests: ['seals', 'revealing', 'receipts'].map((name) => `test/security/${name}.test.ts`),
  },
  {
    name: 'states',
    files: ['src/domain/exam/lifecycle.ts', 'src/domain/paper/paper-life.ts'],
    tests: ['exam/lifecycle', 'paper/paper-life'].map((name) => `test/domain/${name}.test.ts`),
  },
  {
    name: 'ranking',
    files: [
      'src/domain/outcome/ranking.ts',
      'src/domain/scoring/scoring.ts',
      'src/domain/outcome/total.ts',
      'src/domain/outcome/council-vote.ts',
    ],
    tests: [
      ...['ranking', 'ties-and-blocks', 'total', 'council-vote'].map((name) => `outcome/${name}`),
      'scoring/scoring',
      'registration/checklist',
      'regulation/worked-examples',
    ].map((name) => `test/domain/${name}.test.ts`),
  },
  {
    name: 'password',
    files: ['src/application/account/password.ts', 'src/application/account/password-gate.ts'],
    tests: ['test/application/password.test.ts'],
  },
];

/** Least share of the changes that a test must notice, of each group. */
const LEAST = 85;
/** Rounds by chance for each change would take days: examples and vectors alone must notice it. */
const TOO_SLOW = ['random-rounds', '[.]property[.]'];

/** What became of the changes in some files. */
interface Count {
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
}

/** T-MUT: changes the program in every place, one at a time, and asks whether a test notices; no files mean all groups. */
export async function mutation(files: readonly string[], print: (line: string) => void): Promise<boolean> {
  const root = projectRoot();
  const chosen = chosenOf(files);
  const unknown = files.filter((file) => !GROUPS.some((group) => group.files.includes(file)));
  if (unknown.length > 0 || !existsSync(join(root, 'test'))) {
    print(`Không thử được: ${unknown.join(', ')}. Các tệp: ${GROUPS.flatMap((group) => group.files).join(', ')}`);
    return false;
  }
  const counts: (readonly [name: string, count: Count])[] = [];
  for (const group of chosen) counts.push([group.name, await countOf(root, group)]);
  print('Nhóm      Đổi   Bị bắt  Quá giờ  Lọt   Tỷ lệ');
  for (const [name, count] of counts) print(lineOf(name, count));
  return counts.every(([, count]) => shareOf(count) >= LEAST);
}

function chosenOf(files: readonly string[]): readonly Group[] {
  if (files.length === 0) return GROUPS;
  const some = GROUPS.map((group) => ({ ...group, files: group.files.filter((file) => files.includes(file)) }));
  return some.filter((group) => group.files.length > 0);
}

async function countOf(root: string, group: Group): Promise<Count> {
  const folder = join(root, 'coverage', 'mutation');
  mkdirSync(folder, { recursive: true });
  const [settings, report] = ['settings', 'report'].map((name) => join(folder, `${group.name}-${name}.json`));
  writeFileSync(settings ?? '', JSON.stringify(settingsOf(group, report ?? '')));
  await stryker(root, settings ?? '');
  return readReport(report ?? '');
}

function settingsOf({ files, tests }: Group, report: string): object {
  const testMatch = tests.map((test) => `<rootDir>/${test}`);
  const config = { testMatch, testPathIgnorePatterns: TOO_SLOW, globalSetup: null, globalTeardown: null };
  return {
    testRunner: 'jest',
    jest: { projectType: 'custom', configFile: 'scripts/jest.config.js', config, enableFindRelatedTests: true },
    coverageAnalysis: 'perTest',
    mutate: files,
    // Sentences are proved by other tests; a text emptied here would say nothing about a rule.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['/dist', '/dist-*', '/data', '/data-demo', '/coverage'],
    tempDirName: 'coverage/mutation/sandbox',
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    concurrency: 1,
    // A machine that is busy must not count as a test that noticed.
    timeoutMS: 30_000,
    thresholds: { high: 92, low: LEAST, break: null },
  };
}

function stryker(root: string, settings: string): Promise<void> {
  const bin = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const child = spawn(process.execPath, [bin, 'run', settings], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the mutation run ended with ${String(code)}`)),
    );
  });
}

/** A change that no test reached has survived as well. */
function readReport(file: string): Count {
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
  };
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...names: readonly string[]): number => all.filter((status) => names.includes(status)).length;
  return { killed: count('Killed'), timedOut: count('Timeout'), survived: count('Survived', 'NoCoverage') };
}

function shareOf({ killed, timedOut, survived }: Count): number {
  const all = killed + timedOut + survived;
  return all === 0 ? 0 : ((killed + timedOut) / all) * 100;
}

function lineOf(name: string, count: Count): string {
  const { killed, timedOut, survived } = count;
  const cells = [killed + timedOut + survived, killed, timedOut, survived].map((one) => String(one).padStart(6));
  return `${name.padEnd(8)} ${cells.join(' ')} ${shareOf(count).toFixed(1).padStart(7)} %`;
}
