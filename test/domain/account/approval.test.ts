import {
  APPROVAL_WINDOW,
  approvalStateAt,
  checkAgreement,
  checkOpen,
  decided,
} from '../../../src/domain/account/approval';
import type { ApprovalRequest } from '../../../src/domain/account/approval';

const asked = new Date('2026-11-20T03:00:00Z');
const at = (milliseconds: number) => new Date(asked.getTime() + milliseconds);
const request: ApprovalRequest = {
  id: 'apv',
  version: 1,
  roundId: 'r',
  act: 'compileWritten',
  payloadHash: 'h',
  requestedBy: 'chair',
  requestedAt: asked,
  expiresAt: at(APPROVAL_WINDOW),
  state: 'PENDING',
  decidedBy: null,
  decidedAt: null,
};
const codes = (agreement: Partial<{ by: string; payloadHash: string; now: Date }>, of = request) =>
  checkAgreement(of, { by: 'coder', payloadHash: 'h', now: at(1), ...agreement }).map(({ code }) => code);

describe('a request for a second person', () => {
  test('is open for 24 hours and not a millisecond longer', () => {
    expect(APPROVAL_WINDOW).toBe(86_400_000);
    expect(approvalStateAt(request, at(APPROVAL_WINDOW - 1))).toBe('PENDING');
    expect(approvalStateAt(request, at(APPROVAL_WINDOW))).toBe('EXPIRED');
    expect(codes({ now: at(APPROVAL_WINDOW) })).toEqual(['APPROVAL_EXPIRED']);
  });

  test('is agreed to by another person who names the exact payload', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ by: 'chair' })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(codes({ payloadHash: 'other' })).toEqual(['APPROVAL_MISMATCH']);
    expect(codes({ by: 'chair', payloadHash: 'other' })).toEqual(['SECOND_PERSON_REQUIRED', 'APPROVAL_MISMATCH']);
  });

  test('is answered once, and stays answered after its time', () => {
    const answered = decided(request, 'APPROVED', 'coder', at(5));
    expect(answered).toMatchObject({ state: 'APPROVED', decidedBy: 'coder', decidedAt: at(5), version: 2 });
    expect(checkOpen(answered, at(6)).map(({ code }) => code)).toEqual(['ALREADY_DECIDED']);
    expect(approvalStateAt(answered, at(APPROVAL_WINDOW * 2))).toBe('APPROVED');
    expect(codes({}, decided(request, 'REJECTED', 'coder', at(5)))).toEqual(['ALREADY_DECIDED']);
  });
});
