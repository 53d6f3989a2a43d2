/** One package of a lockfile. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
}

/** One component of a bill of materials. */
export interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope: 'required' | 'excluded';
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly { readonly expression: string }[];
}

/** Danh mục thành phần phần mềm. What runs is `required`; what only builds and tests is `excluded` (CycloneDX 1.6). */
export function bomOf(lockfile: string) {
  const lock = JSON.parse(lockfile) as {
    readonly name: string;
    readonly version: string;
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const components = new Map<string, Component>();
  for (const [path, locked] of Object.entries(lock.packages)) {
    const one = componentOf(path, locked);
    if (one === null) continue;
    const known = components.get(one['bom-ref']);
    if (known?.scope !== 'required') components.set(one['bom-ref'], one);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: lock.name, version: lock.version } },
    components: [...components.values()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  };
}

function componentOf(path: string, { version, license, dev, integrity, link }: Locked): Component | null {
  const at = path.lastIndexOf('node_modules/');
  if (at < 0 || version === undefined || link === true) return null;
  const name = path.slice(at + 'node_modules/'.length);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const digest = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: dev === true ? 'excluded' : 'required',
    hashes: digest === undefined ? [] : [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: license === undefined ? [] : [{ expression: license }],
  };
}
