import { EXCUSES, type Excuse } from '../../../domain/registration/excuse';
import { REGULATION_CLAUSES } from '../../../domain/regulation/clauses';
import { useCompulsoryTexts } from '../../i18n/compulsory';
import { usePrepareTexts } from '../../i18n/prepare';
import { FieldGroup } from '../../parts/form';

interface ExcuseFieldProps {
  readonly excuses: readonly Excuse[];
  readonly set: (excuses: readonly Excuse[]) => void;
}

/** What excuses somebody who must register and does not (BR-06). */
export function ExcuseField({ excuses, set }: ExcuseFieldProps) {
  const p = usePrepareTexts();
  const c = useCompulsoryTexts();
  const toggle = (kind: Excuse): void => {
    const isOn = excuses.includes(kind);
    set(EXCUSES.filter((one) => (one === kind ? !isOn : excuses.includes(one))));
  };
  return (
    <FieldGroup path="regulation.excuses" label={p.excuses}>
      <p className="hint">
        {p.excusesHint} {p.basis(REGULATION_CLAUSES.excuses.clause, '')}
      </p>
      {EXCUSES.map((kind) => (
        <label className="check" key={kind}>
          <input type="checkbox" checked={excuses.includes(kind)} onChange={() => toggle(kind)} />
          {c.excuses[kind]}
        </label>
      ))}
    </FieldGroup>
  );
}
