/**
 * Fails when a first visit to a screen costs more than its budget: everything a browser fetches for it, scripts and
 * styles, as brotli. Screens of candidates and panel members stay light because they are opened on phones and on the
 * slow lines of exam rooms; the administrator's and secretary's may carry a table library.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = process.env.WEB_OUT_DIR ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'web');

/** Budgets in bytes. */
const LIGHT = 100_000;
const OFFICE = 320_000;
const OFFICE_SCREENS = [
  'screens/people/',
  'screens/bodies/',
  'screens/prepare/',
  'screens/appeals/',
  'screens/defence/',
  'screens/desk/',
  'screens/written/',
  'screens/examday/',
];

const manifest = JSON.parse(readFileSync(join(output, '.vite', 'manifest.json'), 'utf8'));
const entry = 'index.html';
const rows = [{ name: 'khung', limit: LIGHT, files: filesOf([entry]) }];
addScreens(entry, [entry]);

let isTooLarge = false;
for (const { name, limit, files } of rows) {
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const verdict = bytes <= limit ? 'đạt' : 'QUÁ MỨC';
  if (bytes > limit) isTooLarge = true;
  console.log(`${kilobytes(bytes)} / ${kilobytes(limit)}  ${verdict}  ${name}`);
}
if (isTooLarge) {
  console.error('Có màn hình vượt mức tải lần đầu cho phép (kB brotli).');
  process.exit(1);
}

/** A row for each screen fetched later, also from another screen; it costs what it was fetched from, too. */
function addScreens(importer, path) {
  for (const name of manifest[importer].dynamicImports ?? []) {
    if (!name.startsWith('screens/') || path.includes(name)) continue;
    rows.push({
      name: name.replace('screens/', '').replace(/\.tsx$/, ''),
      limit: OFFICE_SCREENS.some((folder) => name.startsWith(folder)) ? OFFICE : LIGHT,
      files: filesOf([...path, name]),
    });
    addScreens(name, [...path, name]);
  }
}

function filesOf(names) {
  const files = new Set();
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  names.forEach(visit);
  return files;
}

function sizeOf(file) {
  const path = join(output, `${file}.br`);
  if (!existsSync(path)) throw new Error(`Thiếu tệp nén: ${file}.br`);
  return readFileSync(path).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
