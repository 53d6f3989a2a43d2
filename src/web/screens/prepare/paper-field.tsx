import { ATTACHMENT_KINDS, type AttachmentKind } from '../../../domain/registration/attachment-kinds';
import { useCandidateTexts } from '../../i18n/candidate';
import { usePrepareTexts } from '../../i18n/prepare';
import { FieldGroup } from '../../parts/form';

interface PaperFieldProps {
  readonly papers: readonly AttachmentKind[];
  readonly set: (papers: readonly AttachmentKind[]) => void;
}

/** Papers to hand in as files; a paper that does not fit somebody's route or facts is not asked of them. */
export function PaperField({ papers, set }: PaperFieldProps) {
  const p = usePrepareTexts();
  const c = useCandidateTexts();
  const toggle = (kind: AttachmentKind): void => {
    const isOn = papers.includes(kind);
    set(ATTACHMENT_KINDS.filter((one) => (one === kind ? !isOn : papers.includes(one))));
  };
  return (
    <FieldGroup path="regulation.conditions.papers" label={p.papers}>
      <p className="hint">{p.papersHint}</p>
      {ATTACHMENT_KINDS.map((kind) => (
        <label className="check" key={kind}>
          <input type="checkbox" checked={papers.includes(kind)} onChange={() => toggle(kind)} />
          {c.paperLabels[kind]}
        </label>
      ))}
    </FieldGroup>
  );
}
