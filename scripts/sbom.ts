/** `npm run sbom -- FILE`: the parts of the product as CycloneDX 1.6, made from the lockfile, the same for the same lockfile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bomOf } from './sbom/bom';

const root = process.env['INIT_CWD'] ?? process.cwd();
const [file = 'sbom.json'] = process.argv.slice(2);
const bom = bomOf(readFileSync(join(root, 'package-lock.json'), 'utf8'));
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`Đã ghi ${file}: ${String(bom.components.length)} thành phần.`);
