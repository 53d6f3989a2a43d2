/**
 * Builds the web application of `src/web` into `dist/web`: names carry a hash of the content, every text file lies
 * beside its compressed forms, and `sw.js` knows which files make up the shell.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const web = join(root, 'src', 'web');
const output = process.env.WEB_OUT_DIR ?? join(root, 'dist', 'web');

export default {
  root: web,
  configFile: false,
  publicDir: 'public',
  clearScreen: false,
  build: {
    outDir: output,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: ignoreServerMarks,
      output: {
        advancedChunks: {
          groups: [{ name: 'core', test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]/ }],
        },
      },
    },
  },
  plugins: [splitOperations(), finish()],
  server: { proxy: proxied() },
  preview: { proxy: proxied() },
};

/** React libraries mark files for servers that render; nothing of that concerns a browser bundle. */
function ignoreServerMarks(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

/** For development: everything but the pages comes from a running product. */
function proxied() {
  return Object.fromEntries(
    [
      '/graphql',
      '/papers',
      '/files',
      '/uploads',
      '/rounds',
      '/xac-minh',
      '/minh-bach',
      '/cong-khai',
      '/healthz',
      '/readyz',
    ].map((path) => [path, 'http://127.0.0.1:4000']),
  );
}

const OPERATION = /^export const (\w+): Operation<[^>]*> = (\{[^]*?^\});/gm;
const OPERATION_MODULE = '\0operation:';

/**
 * Makes each operation of the generated module a module of its own, so that a screen brings only the texts it sends. In
 * one module all of them would travel with the first page, since the first page sends a few.
 */
function splitOperations() {
  const texts = new Map();
  return {
    name: 'thi-tuyen-split-operations',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(OPERATION_MODULE) ? id : null),
    load(id) {
      if (id.startsWith(OPERATION_MODULE)) return texts.get(id.slice(OPERATION_MODULE.length));
      if (!id.endsWith(join('generated', 'operations.ts'))) return null;
      for (const [, name, value] of readFileSync(id, 'utf8').matchAll(OPERATION))
        texts.set(name, `export const ${name} = ${value};`);
      return [...texts.keys()]
        .map((name) => `export { ${name} } from ${JSON.stringify(OPERATION_MODULE + name)};`)
        .join('\n');
    },
  };
}

/** Writes the service worker and the compressed files once everything else lies in the folder. */
function finish() {
  return {
    name: 'thi-tuyen-finish',
    apply: 'build',
    writeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        writeWorker();
        compress();
      },
    },
  };
}

/** The shell: what the first page of a candidate or panel member needs; the rest is kept once it was used. */
function writeWorker() {
  const manifest = JSON.parse(readFileSync(join(output, '.vite', 'manifest.json'), 'utf8'));
  const files = new Set(['/', '/icon.svg', '/manifest.webmanifest']);
  const visit = (name) => {
    const chunk = manifest[name];
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(`/${file}`);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit('index.html');
  for (const name of Object.keys(manifest))
    if (/screens\/(start\/sign-in-page|tasks\/tasks-page|rounds\/rounds?-page|scoring|account)/.test(name)) visit(name);
  const version = createHash('sha256')
    .update([...files].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
  const source = readFileSync(join(web, 'shell-cache.js'), 'utf8');
  const settings = `const VERSION = ${JSON.stringify(version)};\nconst SHELL = ${JSON.stringify([...files])};\n`;
  writeFileSync(join(output, 'sw.js'), settings + source);
}

function compress() {
  for (const entry of readdirSync(output, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(?:js|css|html|svg|json|webmanifest)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
