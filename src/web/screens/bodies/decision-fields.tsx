import { useOfficeTexts } from '../../i18n/office';
import { DayField, TextField } from '../../parts/field';
import type { DecisionDraft } from './body-draft';

interface DecisionFieldsProps {
  readonly decision: DecisionDraft;
  readonly isOptional: boolean;
  readonly onChange: (decision: DecisionDraft) => void;
}

/** The decision on paper: number, day, who signed it. */
export function DecisionFields({ decision, isOptional, onChange }: DecisionFieldsProps) {
  const { bodies: o } = useOfficeTexts();
  return (
    <div className="row-grid">
      <TextField
        path="decision.number"
        label={o.decisionNumber}
        hint={o.decisionNumberHint}
        isOptional={isOptional}
        value={decision.number}
        onChange={(number) => onChange({ ...decision, number })}
        size="medium"
      />
      <DayField
        path="decision.date"
        label={o.decisionDate}
        isOptional={isOptional}
        value={decision.date}
        onChange={(date) => onChange({ ...decision, date })}
      />
      <TextField
        path="decision.signer"
        label={o.signer}
        hint={o.signerHint}
        isOptional
        value={decision.signer}
        onChange={(signer) => onChange({ ...decision, signer })}
      />
    </div>
  );
}
