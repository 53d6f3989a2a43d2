import { contentFaults, type PaperContent } from '../domain/paper/registry';
import type { PaperFrame } from '../domain/paper/papers';
import type { PaperDocument } from './blocks';
import { loadEdition, loadTemplate, renderTemplate, type PaperTemplate } from './template';
import { TemplateError } from './template-error';
import { BLANK_DAY, dayInWords } from './vietnamese';

/** Wide enough for a clerk to write a number by hand. */
const NUMBER_SPACE = '\u00a0'.repeat(8);

function referenceLine(frame: PaperFrame): string | null {
  if (frame.reference === null) return null;
  const { number, symbol } = frame.reference;
  return `Số: ${number ?? NUMBER_SPACE}/${symbol}`;
}

/** Facts every template may use besides the paper's own. */
function frameData(content: PaperContent): Readonly<Record<string, unknown>> {
  const { frame } = content;
  return {
    so_le: frame.decimals,
    dia_danh: frame.place,
    ngay_ban_hanh: frame.issuedOn,
    co_quan: frame.agency.name.join(' '),
    co_quan_chu_quan: frame.agency.superior.join(' '),
    in_trong: content.blank === true,
  };
}

/** The content is not what the paper states: a fault of the data query, said with the place of every mistake. */
export class ContentError extends Error {
  constructor(code: string, faults: readonly string[]) {
    super(`${code}: ${faults.join('; ')}`);
    this.name = 'ContentError';
  }
}

/** Everything a template may name. */
export function templateData(content: PaperContent): Readonly<Record<string, unknown>> {
  return { ...frameData(content), ...content.data };
}

/** Joins wording, data and frame to the document that every output is made from. */
export function documentOf(content: PaperContent, template: PaperTemplate = templateOf(content)): PaperDocument {
  const faults = contentFaults(content);
  if (faults.length > 0) throw new ContentError(content.code, faults);
  const { code, frame } = content;
  const data = templateData(content);
  const { subject, blocks } = renderTemplate(template, data, frame.recipients);
  return {
    code,
    orientation: template.orientation,
    agency: template.agencyHead ? frame.agency : { superior: [], name: [] },
    reference: template.agencyHead ? referenceLine(frame) : null,
    placeAndDate: template.placeAndDate
      ? `${frame.place}, ${frame.issuedOn === null ? BLANK_DAY : dayInWords(frame.issuedOn)}`
      : '',
    title: template.title,
    subject,
    blocks,
    version: frame.version,
    template: { code, version: frame.templateVersion },
    auditHead: frame.auditHead,
    recordedAt: frame.recordedAt,
    draft: frame.draft,
    ...(frame.proof === undefined ? {} : { proof: frame.proof }),
  };
}

/** The wording a paper names: that of the product, or the agency's own, whose text must be given then. */
export function templateOf({ code, frame }: PaperContent, text: string | null = null): PaperTemplate {
  if (frame.wording === undefined) return loadTemplate(code, frame.templateVersion);
  return loadEdition(code, frame.templateVersion, { text: text ?? '', sha256: frame.wording.sha256 });
}

export { TemplateError };
