import type { WordingFault } from '../domain/paper/wording';

/**
 * The wording of a paper cannot be used. Says file, line and the name at fault, in Vietnamese, because the person who
 * edits templates is a secretary.
 */
export class TemplateError extends Error {
  readonly file: string;
  /** Line in the template file, from 1; null when the fault is of the file as a whole. */
  readonly line: number | null;

  constructor(file: string, line: number | null, problem: string) {
    super(line === null ? `${file}: ${problem}` : `${file}, dòng ${line}: ${problem}`);
    this.name = 'TemplateError';
    this.file = file;
    this.line = line;
  }
}

/** A fault as it is told to whoever wrote the wording. */
export function faultOf({ line, message }: TemplateError): WordingFault {
  return { line, message };
}
