/**
 * The one door of the repository: `npm start`, `npm test` and the other commands come through here.
 * It installs and builds what is missing, and only when the lockfile or the sources changed since, then runs the
 * command. It needs nothing but Node itself, so that it works on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const [command = 'start', ...args] = process.argv.slice(2);

const commands = {
  start: () => {
    followParent();
    inProcess('src/main.js');
  },
  build: () => console.log('Đã dựng xong.'),
  test: () => jest(),
  'test:mongo': () => inProcess('scripts/test-mongo.js'),
  rehearse: () => inProcess('scripts/rehearse.js'),
  demo: () => inProcess('scripts/demo.js'),
  'verify-audit': () => inProcess('scripts/verify-audit.js'),
  'export-bundle': () => inProcess('scripts/export-bundle.js'),
  verify: () => inProcess('scripts/verify.js'),
  'verify-paper': () => inProcess('scripts/verify-paper.js'),
  backup: () => inProcess('scripts/backup.js', 'backup'),
  restore: () => inProcess('scripts/backup.js', 'restore'),
  'reset-admin': () => inProcess('scripts/reset-admin.js'),
  'rotate-key': () => inProcess('scripts/rotate-key.js'),
  doctor: () => inProcess('scripts/doctor.js'),
  sbom: () => inProcess('scripts/sbom.js'),
  'permission-matrix': () => inProcess('scripts/permission-matrix.js'),
  bench: () => inProcess('scripts/bench.js'),
  torture: () => inProcess('scripts/torture.js'),
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} quá cũ: cần từ 20.19, nên dùng 24.`);
  process.exit(78);
}
if (!(command in commands)) {
  console.error(`Không có lệnh "${command}". Các lệnh: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
install();
build();
commands[command]();

/** Runs `npm ci` when the installed packages are not those of the lockfile. */
function install() {
  const stamp = join(root, 'node_modules', '.installed');
  const wanted = hashOf(['package-lock.json']);
  if (readStamp(stamp) === wanted) return;
  console.log('Đang cài các gói cần thiết (npm ci)…');
  mustSucceed(npm(), ['ci', '--no-audit', '--no-fund', '--include=dev'], 'Cài đặt không thành công.');
  writeFileSync(stamp, wanted);
}

/** Compiles the sources into `dist` when they changed since; beside it first, so that a half-built one never runs. */
function build() {
  const stamp = join(root, 'dist', '.built');
  const sources = ['src', 'scripts', 'schema'].flatMap((folder) => filesBelow(join(root, folder)));
  const wanted = hashOf(['package.json', 'package-lock.json', 'tsconfig.json', ...sources]);
  if (readStamp(stamp) === wanted) return;
  console.log('Đang dựng chương trình…');
  const fresh = join(root, `dist-${process.pid}`);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  mustSucceed(
    process.execPath,
    [tsc, '-p', 'scripts/tsconfig.build.json', '--outDir', fresh],
    'Dựng không thành công.',
  );
  buildWeb(join(fresh, 'web'));
  writeFileSync(join(fresh, '.built'), wanted);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
}

/** The web application: Vite writes it, and a first visit that grew past its budget fails the build. */
function buildWeb(folder) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const env = { ...process.env, WEB_OUT_DIR: folder };
  const sentence = 'Dựng ứng dụng web không thành công.';
  mustSucceed(
    process.execPath,
    [vite, 'build', '--config', 'scripts/vite.config.mjs', '--logLevel', 'warn'],
    sentence,
    env,
  );
  mustSucceed(process.execPath, ['scripts/check-bundle.mjs'], sentence, env);
}

/**
 * Runs the tests. A browser on a crowded machine can be late by chance: when nothing but files of test/e2e failed, those
 * run once more, alone, and are named as unsteady. What fails twice has failed.
 */
function jest() {
  const report = join(mkdtempSync(join(tmpdir(), 'thi-tuyen-')), 'jest.json');
  const first = jestOnce([...args, '--json', '--outputFile', report]);
  if (first === 0) process.exit(0);
  const failed = failedFiles(report);
  if (failed.length === 0 || !failed.every((file) => file.startsWith('test/e2e/'))) process.exit(first);
  console.error(`KHÔNG ỔN ĐỊNH, chạy lại một lần, riêng từng tệp: ${failed.join(', ')}`);
  process.exit(jestOnce(['--maxWorkers', '1', '--runTestsByPath', ...failed]));
}

function jestOnce(jestArgs) {
  const bin = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  return spawnSync(process.execPath, [bin, '--config', 'scripts/jest.config.js', ...jestArgs], options()).status ?? 1;
}

/** Paths of the files that failed, from the root; none when the run ended before it wrote its report. */
function failedFiles(report) {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(root, name).replaceAll('\\', '/'));
}

/**
 * Ends in order when the shell that npm put around this process is gone: npm passes a signal on to that shell, and the
 * shell does not pass it on to us.
 */
function followParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** Runs a compiled program in this very process, so that a signal reaches it and not a shell around it. */
function inProcess(file, ...first) {
  const path = join(root, 'dist', file);
  process.argv = [process.execPath, path, ...first, ...args];
  process.chdir(process.env.INIT_CWD ?? root);
  require(path);
}

function mustSucceed(program, programArgs, sentence, env = process.env) {
  const run = spawnSync(program, programArgs, { ...options(), env, shell: program.endsWith('.cmd') });
  if (run.status === 0) return;
  rmSync(join(root, `dist-${process.pid}`), { recursive: true, force: true });
  console.error(sentence);
  process.exit(run.status ?? 1);
}

function options() {
  return { cwd: root, stdio: 'inherit' };
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
