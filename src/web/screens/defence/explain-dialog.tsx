import { useQuery } from '@tanstack/react-query';
import { useDefenceTexts } from '../../i18n/defence';
import { Dialog } from '../../parts/dialog';
import { FaultNotice, Waiting } from '../../parts/notice';
import { explained, type Figure } from './result-data';

/** What is asked: a figure of one candidate. */
export interface Asked {
  readonly postId: string;
  readonly before: string | null;
  readonly applicationId: string;
  readonly fullName: string;
  readonly figure: Figure;
}

interface ExplainDialogProps {
  readonly roundId: string;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** Vì sao: a figure opened into its inputs, the computation in words, the rule and its clause (A6). */
export function ExplainDialog({ roundId, asked, onClose }: ExplainDialogProps) {
  const s = useDefenceTexts();
  const { data, error, isPending } = useQuery({
    queryKey: ['explain', roundId, asked.applicationId, asked.figure],
    queryFn: () => explained(roundId, asked, asked.figure),
  });
  return (
    <Dialog title={s.howComputed(s[asked.figure], asked.fullName)} onClose={onClose}>
      {isPending ? <Waiting /> : <FaultNotice fault={error} />}
      {data == null ? null : (
        <dl className="facts">
          <div>
            <dt>{s.formula}</dt>
            <dd>{data.formula}</dd>
          </div>
          <div>
            <dt>{s.inputs}</dt>
            <dd>
              <ul>
                {data.inputs.map(({ name, value }) => (
                  <li key={name}>
                    {name}: {value}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
          <div>
            <dt>{s.rule}</dt>
            <dd>
              {data.clause} ({data.rule})
            </dd>
          </div>
        </dl>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          {s.close}
        </button>
      </div>
    </Dialog>
  );
}
