import { sha256 } from '../application/canonical';
import type { WordingDesk } from '../application/minutes/wordings';
import type { WordingFault } from '../domain/paper/wording';
import { watchedRead } from '../application/audit/read-watch';
import type { SecurityLog } from '../application/account/security-log';
import type { Visitor } from '../application/account/sessions';
import { previewOf } from '../application/minutes/preview-paper';
import { checkWordingText, keptWording } from '../domain/paper/wording';
import { sentenceOf } from '../graphql/wording';
import { createPreviewBudget } from '../http/paper-budget';
import { mountPreviews, type Preview, type PreviewWording } from '../http/preview-route';
import { PaperTooHeavy, shippedWording, WordingRefused, type PaperPress } from '../pdf';
import type { Readers } from '../persistence/ports';

/** Verdicts that are remembered: a wording is tried as it is typed, asked for, and agreed to. */
const MOST_REMEMBERED = 200;

const TOO_HEAVY: readonly WordingFault[] = [
  { line: null, message: 'Mẫu chạy quá lâu hoặc in ra quá nhiều. Hãy bớt vòng lặp.' },
];

/** Tries wordings on the press, on threads of its own where there are such; equal texts get one verdict. */
export function wordingDesk(press: PaperPress): WordingDesk {
  const verdicts = new Map<string, readonly WordingFault[]>();
  return {
    shipped: shippedWording,
    faults: async (wording) => {
      const key = `${wording.code} ${String(wording.templateVersion)} ${sha256(wording.text)}`;
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      const faults = await press.tryWording(wording).catch((error: unknown) => {
        if (error instanceof PaperTooHeavy) return TOO_HEAVY;
        throw error;
      });
      if (verdicts.size >= MOST_REMEMBERED) verdicts.clear();
      verdicts.set(key, faults);
      return faults;
    },
  };
}

/** What previews are made with. */
interface PreviewParts {
  readonly readers: Readers;
  readonly log: SecurityLog;
  readonly press: PaperPress;
  readonly wordings: WordingDesk;
}

/** The route of previews. */
export function previewRoutes(parts: PreviewParts) {
  const budget = createPreviewBudget<Visitor>(({ accountId }) => accountId);
  return mountPreviews<Visitor>((request, asked) => preview(parts, request, asked), budget);
}

async function preview(
  { readers, log, press, wordings }: PreviewParts,
  { viewer: visitor, requestId, receivedAt: now }: Parameters<PreviewWording<Visitor>>[0],
  { roundId, code, text: typed }: Parameters<PreviewWording<Visitor>>[1],
): Promise<Preview> {
  const viewer = visitor?.viewer ?? null;
  const text = keptWording(typed);
  const watch = { log, requestId, now, viewer };
  const find = () => previewOf(readers, viewer, { roundId, code, text, now });
  const { content, isReal } = await watchedRead(watch, 'downloadPaper', roundId, find);
  const refused = checkWordingText(text).map((refusal) => ({
    line: 'line' in refusal ? refusal.line : null,
    message: sentenceOf(refusal),
  }));
  const { templateVersion } = content.frame;
  const faults = refused.length > 0 ? refused : await wordings.faults({ code, templateVersion, text });
  if (faults.length > 0) return { ok: false, faults };
  try {
    return { ok: true, isReal, bytes: await press.print(content, { wording: text }) };
  } catch (error) {
    if (error instanceof WordingRefused) return { ok: false, faults: [error.fault] };
    if (error instanceof PaperTooHeavy) return { ok: false, faults: TOO_HEAVY };
    throw error;
  }
}
