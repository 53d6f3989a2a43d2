/** D33: a person's own data on paper, in the very words of the file they can take along (trust.md 3.12.4). */
import { hanoiDay } from '../../domain/calendar';
import type { PaperContent } from '../../domain/paper/registry';
import { shippedVersion } from '../../domain/paper/wording';

type Data = Readonly<Record<string, unknown>>;

interface Part {
  readonly ten: string;
  readonly dong: readonly { readonly ten: string; readonly gia_tri: string }[];
}

/** The paper of what `ownData` gathered: a part for each group of facts, a line for each fact. */
export function ownDataPaper(data: Data, now: Date): PaperContent<'D33'> {
  const { 'Lập lúc': made, ...rest } = data;
  const account = isGroup(rest['Tài khoản']) ? rest['Tài khoản'] : {};
  return {
    code: 'D33',
    frame: {
      agency: { superior: [], name: [] },
      reference: null,
      place: '',
      issuedOn: hanoiDay(now),
      version: 1,
      templateVersion: shippedVersion('D33'),
      auditHead: null,
      recordedAt: now.toISOString(),
      draft: false,
      decimals: 2,
      recipients: [],
    },
    data: { nguoi: words(account['Họ và tên']), lap_luc: words(made), phan: partsOf('', rest) },
  };
}

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part for the plain facts of a group, then the parts of what lies below it, named by the way down to it. */
function partsOf(name: string, group: Data): readonly Part[] {
  const entries = Object.entries(group);
  const isPlain = (value: unknown): boolean => !isGroup(value) && !(Array.isArray(value) && value.some(isGroup));
  const lines = entries.filter(([, value]) => isPlain(value)).map(([ten, value]) => ({ ten, gia_tri: words(value) }));
  const below = entries.flatMap(([key, value]): readonly Part[] => {
    const path = name === '' ? key : `${name}: ${key}`;
    if (isGroup(value)) return partsOf(path, value);
    if (!Array.isArray(value) || isPlain(value)) return [];
    return value.filter(isGroup).flatMap((one, index) => partsOf(`${path} ${String(index + 1)}`, one));
  });
  return [...(lines.length === 0 ? [] : [{ ten: name, dong: lines }]), ...below];
}

/** One fact as it is read. */
function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Không có';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (Array.isArray(value)) return value.length === 0 ? 'Không có' : value.map(words).join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'Không có';
}
