/** Printing minutes of 10 to 10,000 candidates: how long, how much memory, and what other requests feel of it. */
import { setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { mark } from '../../src/domain/marks';
import { inventedContent, type PaperContent } from '../../src/domain/paper/registry';
import type { Inventor } from '../../src/domain/paper/shape';
import type { PaperFrame } from '../../src/domain/paper/papers';
import { createPress, PRESS_LIMITS, type PaperPress } from '../../src/pdf/paper-press';
import { plainMinutes, type PlainRow } from './plain-pdf';

const SIZES = [10, 100, 1000, 10_000];
const NAMES = [
  'Nguyễn Thị Hồng Nhung',
  'Trần Quốc Bảo',
  'Lê Đức Anh',
  'Phạm Thị Mỹ Duyên',
  'Hoàng Thuỳ Dương',
  'Vũ Văn Thành',
];
const UNITS = ['Phòng Công chức, viên chức', 'Văn phòng Sở Nội vụ', 'Thanh tra Sở'];
/** More for the short ones, whose time is the noisiest. */
const WARM_RUNS: Readonly<Record<number, number>> = { 10: 30, 100: 20, 1000: 8, 10_000: 3 };

const FRAME: PaperFrame = {
  agency: { superior: ['SỞ NỘI VỤ TỈNH NINH BÌNH'], name: ['HỘI ĐỒNG THI TUYỂN'] },
  reference: { number: '12', symbol: 'BB-HĐTT' },
  place: 'Ninh Bình',
  issuedOn: null,
  version: 1,
  templateVersion: 1,
  auditHead: '0123456789abcdef'.repeat(4),
  recordedAt: '2026-02-05T04:30:00.000Z',
  draft: false,
  decimals: 2,
  recipients: ['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ kỳ thi'],
};

const FACTS: Inventor = (kind, place) => {
  if (kind === 'text') return place.endsWith('ho_ten') ? NAMES[0] : 'nội dung theo quy chế thi tuyển';
  if (kind === 'flag') return !place.endsWith('tong');
  if (kind === 'day') return '2026-02-05';
  return kind === 'time' ? '08:00' : 83;
};

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Minutes with one post and so many candidates. */
function minutesOf(count: number): PaperContent {
  const content = inventedContent('D28', FRAME, FACTS);
  if (content.code !== 'D28') return content;
  const lines = Array.from({ length: count }, (_, index) => ({
    so_bao_danh: `TP-${String(index + 1).padStart(5, '0')}`,
    ho_ten: pick(NAMES, index),
    ngay_sinh: content.data.bat_dau.ngay,
    don_vi: pick(UNITS, index),
    diem_viet: mark(6000 + (index % 3000)),
    diem_de_an: mark(5000 + (index % 4000)),
    tong_diem: null,
    xep_hang: index + 1,
    ket_qua: index === 0 ? 'Trúng tuyển' : 'Không trúng tuyển',
    ghi_chu: null,
    trung_tuyen: index === 0,
  }));
  const posts = content.data.cac_chuc_danh.slice(0, 1).map((post) => ({ ...post, thi_sinh: lines }));
  return { ...content, data: { ...content.data, cac_chuc_danh: posts } };
}

function plainRows(count: number): readonly PlainRow[] {
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `TP-${String(index + 1).padStart(5, '0')}`,
    pick(NAMES, index),
    '05/02/1986',
    pick(UNITS, index),
    '60,25',
    '83,11',
    String(index + 1),
    'Không trúng tuyển',
  ]);
}

interface Figures {
  readonly firstMs: number;
  readonly warmMs: number;
  /** Of all threads, the collector's among them: what a busy machine does not distort. */
  readonly warmCpuMs: number;
  readonly peakRssMiB: number;
  readonly addedMiB: number;
  readonly worstLatenessMs: number;
  readonly kib: number;
  readonly pages: number;
}

const rounded = (value: number): number => Math.floor(value * 10 + 0.5) / 10;

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function pagesOf(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Runs once cold and then warm, watching memory and the main loop all the while. */
async function figuresOf(print: () => Promise<Buffer>, runs: number): Promise<Figures> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  const timed = async (): Promise<{ readonly ms: number; readonly cpuMs: number; readonly bytes: Buffer }> => {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const bytes = await print();
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    await pause(5);
    return { ms, cpuMs: (user + system) / 1000, bytes };
  };
  const first = await timed();
  await pause(50);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const times: { readonly ms: number; readonly cpuMs: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { ms, cpuMs } = await timed();
    times.push({ ms, cpuMs });
  }
  loop.disable();
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage.rss());
  return {
    firstMs: rounded(first.ms),
    warmMs: rounded(median(times.map(({ ms }) => ms))),
    warmCpuMs: rounded(median(times.map(({ cpuMs }) => cpuMs))),
    peakRssMiB: rounded(peak / 2 ** 20),
    addedMiB: rounded((peak - before) / 2 ** 20),
    worstLatenessMs: rounded(Math.max(0, loop.max / 1e6 - 1)),
    kib: rounded(first.bytes.length / 1024),
    pages: pagesOf(first.bytes),
  };
}

async function ours(count: number): Promise<Figures> {
  const press: PaperPress = createPress({ ...PRESS_LIMITS, threads: 1 });
  const content = minutesOf(count);
  try {
    return await figuresOf(() => press.print(content), WARM_RUNS[count] ?? 3);
  } finally {
    await press.close();
  }
}

/** Measures; `--sizes=10,100` takes only those. */
export async function measure(options: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const asked =
    /^--sizes=([\d,]+)$/
      .exec(options[0] ?? '')?.[1]
      ?.split(',')
      .map(Number) ?? SIZES;
  const sizes: Record<string, unknown> = {};
  for (const count of asked) {
    const press = await ours(count);
    const rows = plainRows(count);
    const plain = await figuresOf(() => plainMinutes(rows), Math.min(3, WARM_RUNS[count] ?? 3));
    sizes[String(count)] = { press, plainPdfKit: plain };
  }
  return { about: 'D28, minutes; press = thread of the product, plainPdfKit = text() as usually written', sizes };
}
