import { createHash } from 'node:crypto';
import { CaseTag, IfTag, UnlessTag } from 'liquidjs';
import type { Context, Emitter, Liquid, Template, Value } from 'liquidjs';
import type { PaperFrame } from '../domain/paper/papers';
import { blankContent, inventedContent, type PaperCode, type PaperContent } from '../domain/paper/registry';
import type { FactKind, Inventor } from '../domain/paper/shape';
import type { WordingFault } from '../domain/paper/wording';
import { documentOf, templateData } from './content';
import type { PaperDocument } from './blocks';
import type { WordingOnTrial } from './paper-press';
import {
  inVietnamese,
  loadTemplate,
  makeEngine,
  parseTemplate,
  shippedWording,
  templateFile,
  type PaperTemplate,
} from './template';
import { faultOf, TemplateError } from './template-error';

/** Loops inside loops: one more than any paper of the product has. */
const DEEPEST_LOOP = 3;
/** Chance decides which facts are missing in so many trials, beside those in which all or none are there. */
const TRIALS_BY_CHANCE = 6;

/**
 * Why a wording cannot be used, or nothing. It is tried on data of every kind, none of them a person's: all facts there,
 * none, and some by chance; and once with every branch of every condition taken, so that a name nobody knows is found
 * wherever it stands. What the shipped wording lays out in tables and signature blocks must still be there each time.
 */
export function tryWording({ code, templateVersion, text }: WordingOnTrial): readonly WordingFault[] {
  const file = templateFile(code, templateVersion);
  try {
    const shipped = loadTemplate(code, templateVersion);
    const template = parseTemplate(text, file);
    checkLayout(template, shipped, text);
    checkMarkers(text, shippedWording(code, templateVersion), file);
    checkLoops(text, file);
    const full = inventedContent(
      code,
      FRAME(templateVersion),
      factsOf(() => true),
    );
    renderEverywhere(text, file, full);
    for (const content of [full, ...trialsOf(code, templateVersion)]) {
      checkBlocks(documentOf(content, template), documentOf(content, shipped), file);
    }
    return [];
  } catch (error) {
    const fault = inVietnamese(file, error);
    if (!(fault instanceof TemplateError)) throw fault;
    return [faultOf(fault)];
  }
}

/** What surrounds every trial. */
const FRAME = (templateVersion: number): PaperFrame => ({
  agency: { superior: ['CƠ QUAN CHỦ QUẢN'], name: ['CƠ QUAN BAN HÀNH'] },
  reference: null,
  place: 'Hà Nội',
  issuedOn: null,
  version: 1,
  templateVersion,
  auditHead: null,
  recordedAt: '2026-01-01T00:00:00.000Z',
  draft: true,
  decimals: 2,
  recipients: ['Nơi nhận'],
});

const FACTS: Readonly<Record<FactKind, unknown>> = {
  text: 'nội dung',
  whole: 12,
  mark: 8_350,
  day: '2026-01-01',
  time: '08:00',
  flag: true,
};

/** Invented facts, those that `has` says are there. */
function factsOf(has: (kind: FactKind, place: string) => boolean): Inventor {
  return (kind, place) => {
    if (kind === 'flag') return has(kind, place);
    return has(kind, place) ? FACTS[kind] : null;
  };
}

function trialsOf(code: PaperCode, templateVersion: number): readonly PaperContent[] {
  const frame = FRAME(templateVersion);
  const invented = (has: (kind: FactKind, place: string) => boolean) => inventedContent(code, frame, factsOf(has));
  return [
    blankContent(code, frame),
    invented((kind) => kind !== 'flag'),
    ...Array.from({ length: TRIALS_BY_CHANCE }, (_, turn) =>
      invented(
        (_kind, place) =>
          (createHash('sha256')
            .update(`${String(turn)} ${place}`)
            .digest()[0] ?? 0) >= 96,
      ),
    ),
  ];
}

/** Layout is code: the keys of the front matter that turn the page or change its head stay as they came. */
function checkLayout(template: PaperTemplate, shipped: PaperTemplate, text: string): void {
  const kept = [
    ['huong', template.orientation === shipped.orientation],
    ['noi_ngay', template.placeAndDate === shipped.placeAndDate],
    ['dau', template.agencyHead === shipped.agencyHead],
  ] as const;
  const changed = kept.find(([, isKept]) => !isKept)?.[0];
  if (changed === undefined) return;
  const line = text.split('\n').findIndex((one) => one.startsWith(`${changed}:`)) + 1;
  throw new TemplateError(template.file, line === 0 ? 1 : line, `mục ${changed} phải như mẫu gốc`);
}

/** Markers of what a paper is signed and judged by, with their names. */
const MARKERS = /^ *\[\[(?:BANG|CHU_KY)\b[^\]]*\]\]/gm;

function checkMarkers(text: string, shipped: string, file: string): void {
  const own = Array.from(text.matchAll(MARKERS), ([marker]) => marker.trim());
  for (const [found] of shipped.matchAll(MARKERS)) {
    const at = own.indexOf(found.trim());
    if (at < 0) throw new TemplateError(file, null, `thiếu dấu chèn ${found.trim()} của mẫu gốc`);
    own.splice(at, 1);
  }
}

const IN_BRACES = /\{[{%]-?\s*(.*?)-?[%}]\}/gs;

/** Loops run over the facts of a paper and over nothing else, and not too deep: a wording is no program. */
function checkLoops(text: string, file: string): void {
  let depth = 0;
  for (const found of text.matchAll(IN_BRACES)) {
    const [, said = ''] = found;
    const fail = (problem: string): TemplateError =>
      new TemplateError(file, text.slice(0, found.index).split('\n').length, problem);
    if (said.replaceAll(/'[^']*'|"[^"]*"/g, '').includes('..')) throw fail(`không được dùng dãy số: ${said.trim()}`);
    if (/^for\b/.test(said)) depth += 1;
    if (/^endfor\b/.test(said)) depth -= 1;
    if (depth > DEEPEST_LOOP) throw fail(`vòng lặp lồng nhau quá ${String(DEEPEST_LOOP)} lớp: ${said.trim()}`);
  }
}

/** The language of templates in which every condition takes all of its branches, one after another. */
function everyBranch(): Liquid {
  const engine = makeEngine();
  engine.registerTag(
    'if',
    class extends IfTag {
      override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, string> {
        yield* takeAll(this, { ctx, emitter });
      }
    },
  );
  engine.registerTag(
    'unless',
    class extends UnlessTag {
      override *render(ctx: Context, emitter: Emitter): Generator<unknown, void> {
        yield* takeAll(this, { ctx, emitter });
      }
    },
  );
  engine.registerTag(
    'case',
    class extends CaseTag {
      override *render(ctx: Context, emitter: Emitter): Generator<unknown, void> {
        yield this.value.value(ctx, false);
        yield* takeAll(this, { ctx, emitter });
      }
    },
  );
  return engine;
}

interface Rendering {
  readonly ctx: Context;
  readonly emitter: Emitter;
}

/** A condition as Liquid parsed it; the branches of a case have no value of their own. */
interface Branching {
  readonly liquid: Liquid;
  readonly branches: readonly { readonly value?: Value; readonly templates: Template[] }[];
  readonly elseTemplates: Template[] | undefined;
}

function* takeAll(
  { liquid, branches, elseTemplates }: Branching,
  { ctx, emitter }: Rendering,
): Generator<unknown, void> {
  for (const { value, templates } of branches) {
    if (value !== undefined) yield value.value(ctx, false);
    yield liquid.renderer.renderTemplates(templates, ctx, emitter);
  }
  yield liquid.renderer.renderTemplates(elseTemplates ?? [], ctx, emitter);
}

let language: Liquid | null = null;

function renderEverywhere(text: string, file: string, content: PaperContent): void {
  language ??= everyBranch();
  const { subject, body } = parseTemplate(text, file, language);
  for (const part of [subject, body]) language.renderSync([...part], templateData(content));
}

const KEPT = { table: 'bảng', signatures: 'khối chữ ký' } as const;

/** Refuses a wording that lays out fewer tables or signature blocks than the shipped one does on the same data. */
function checkBlocks(own: PaperDocument, shipped: PaperDocument, file: string): void {
  for (const [kind, word] of Object.entries(KEPT)) {
    const [has, needs] = [own, shipped].map(({ blocks }) => blocks.filter((block) => block.kind === kind).length);
    if ((has ?? 0) < (needs ?? 0)) throw new TemplateError(file, null, `thiếu ${word} của mẫu gốc`);
  }
}
