import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLockfile } from '../../scripts/check-lockfile/check';
import type { Floor, Lockfile } from '../../scripts/check-lockfile/check';

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '..', '..', name), 'utf8'));
const floors = read('scripts/security-floors.json') as readonly Floor[];
const lockfile = read('package-lock.json') as Lockfile;
const packages = (more: Lockfile['packages']): Lockfile => ({ packages: { '': {}, ...more } });

test('our lockfile is complete, has integrity everywhere and no version below its floor', () => {
  expect(checkLockfile(lockfile, floors)).toEqual([]);
});

test('an optional package that is not locked is named with who wants it', () => {
  const tool = { version: '1.0.0', integrity: 'x', optionalDependencies: { '@tool/linux': '1.0.0' } };
  expect(checkLockfile(packages({ 'node_modules/tool': tool }), [])).toEqual([
    'node_modules/tool: gói tùy chọn @tool/linux không có trong lockfile.',
  ]);
  const native = { version: '1.0.0', integrity: 'x' };
  const beside = { 'node_modules/tool': tool, 'node_modules/@tool/linux': native };
  const inside = { 'node_modules/tool': tool, 'node_modules/tool/node_modules/@tool/linux': native };
  expect(checkLockfile(packages(beside), [])).toEqual([]);
  expect(checkLockfile(packages(inside), [])).toEqual([]);
});

test('taking one optional package out of our lockfile is found', () => {
  const [wanted = ''] = Object.values(lockfile.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  const rest = Object.entries(lockfile.packages).filter(([folder]) => !folder.endsWith(`node_modules/${wanted}`));
  expect(checkLockfile({ packages: Object.fromEntries(rest) }, []).join()).toContain(wanted);
});

test('a package without integrity is named, a workspace link is not', () => {
  const found = checkLockfile(
    packages({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { link: true } }),
    [],
  );
  expect(found).toEqual(['node_modules/a: không có mã toàn vẹn (integrity).']);
});

test.each([
  ['6.14.0', 1],
  ['6.14.1', 0],
  ['6.14.1-rc.1', 1],
  ['6.9.9', 1],
  ['10.0.0', 0],
])('qs %s is below its floor %i times', (version, times) => {
  const nested = { 'node_modules/express/node_modules/qs': { version, integrity: 'x' } };
  expect(checkLockfile(packages(nested), floors)).toHaveLength(times);
});

test('the start set of floors is there, each with its reason and the day it was read', () => {
  expect(floors.map((one) => one.package)).toEqual(expect.arrayContaining(['mongoose', '@apollo/server', 'qs']));
  for (const { floor, why, read: readOn } of floors) {
    expect([floor, why, readOn]).toEqual([
      expect.stringMatching(/^\d+\.\d+\.\d+$/),
      expect.stringMatching(/.{8}/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
  }
});
