import { aggregate, anything, count, flag, id, instant, nullableText, schema, text, texts } from './fields';

/** Papers, what they state, the bytes they were printed as, and the agency's own wordings. */
export const PAPER_SCHEMAS = {
  papers: aggregate({
    roundId: id,
    code: id,
    sheetId: nullableText,
    number: nullableText,
    numberKey: id,
    edition: count,
    proofCode: id,
    proofAddress: text,
    templateVersion: count,
    wording: anything,
    contentHash: id,
    changes: texts,
    auditHash: id,
    issuedAt: instant,
    state: id,
    supersededBy: nullableText,
    signedFileId: nullableText,
    signature: anything,
    publishedOn: nullableText,
  })
    .index({ numberKey: 1 }, { unique: true, name: 'paper_number' })
    .index({ proofCode: 1 }, { unique: true, name: 'paper_proof', partialFilterExpression: { proofCode: { $gt: '' } } })
    .index({ roundId: 1 }, { name: 'paper_round' })
    .index({ sheetId: 1 }, { name: 'paper_subject' }),
  wordings: aggregate({
    agency: id,
    code: id,
    number: count,
    templateVersion: count,
    text: id,
    sha256: id,
    basedOn: count,
    isOriginal: flag,
    roundId: id,
    proposedBy: id,
    approvedBy: id,
    decidedAt: instant,
  }).index({ agency: 1, code: 1, number: 1 }, { unique: true, name: 'wording_number' }),
  paperContents: schema({ content: id }),
  paperSeals: schema({ sha256: id, size: count, sealedAt: instant }),
  paperPrints: schema({ bytes: { type: Buffer, required: true } }),
} as const;
