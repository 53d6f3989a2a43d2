/** A package as the lockfile records it. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json that is checked; the key of a package is its folder, '' the project itself. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The least version of a package without a known hole, and why. */
export interface Floor {
  readonly package: string;
  readonly floor: string;
  readonly why: string;
  /** Day on which a person read the advisory. */
  readonly read: string;
}

/**
 * Everything wrong with a lockfile, as Vietnamese sentences:
 * an optional dependency of a locked package that is not locked itself (npm may write such a lockfile when the machine
 * could not use that package, and `npm ci` fails elsewhere); a package without integrity; a version below its floor.
 */
export function checkLockfile({ packages }: Lockfile, floors: readonly Floor[]): readonly string[] {
  return Object.entries(packages).flatMap(([folder, locked]) => [
    ...missingOptionals(folder, locked, packages),
    ...missingIntegrity(folder, locked),
    ...belowFloor(folder, locked, floors),
  ]);
}

function missingOptionals(folder: string, locked: LockedPackage, packages: Lockfile['packages']): readonly string[] {
  return Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => !isReachable(name, folder, packages))
    .map((name) => `${folder === '' ? 'package.json' : folder}: gói tùy chọn ${name} không có trong lockfile.`);
}

/** Looks where Node would look: in the package's own node_modules, then in each folder above. */
function isReachable(name: string, folder: string, packages: Lockfile['packages']): boolean {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1))) {
    if (Object.hasOwn(packages, at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`)) return true;
    if (at === '') return false;
  }
}

function missingIntegrity(folder: string, { integrity, link, inBundle }: LockedPackage): readonly string[] {
  if (folder === '' || link === true || inBundle === true || (integrity ?? '') !== '') return [];
  return [`${folder}: không có mã toàn vẹn (integrity).`];
}

function belowFloor(folder: string, { version }: LockedPackage, floors: readonly Floor[]): readonly string[] {
  const name = nameOf(folder);
  return floors
    .filter((one) => one.package === name && version !== undefined && isBelow(version, one.floor))
    .map(({ floor, why }) => `${folder}: phiên bản ${version ?? ''} thấp hơn mức an toàn ${floor} (${why}).`);
}

function nameOf(folder: string): string {
  const marker = 'node_modules/';
  const at = folder.lastIndexOf(marker);
  return at < 0 ? '' : folder.slice(at + marker.length);
}

/** Compares major, minor and patch; a pre-release of the floor itself counts as below it. */
function isBelow(version: string, floor: string): boolean {
  const [numbers = '', preRelease] = version.split(/[-+]/u);
  const parts = numbers.split('.').map(Number);
  const difference = floor
    .split('.')
    .map((least, index) => (parts[index] ?? 0) - Number(least))
    .find((gap) => gap !== 0);
  return difference === undefined ? preRelease !== undefined && version.includes('-') : difference < 0;
}
