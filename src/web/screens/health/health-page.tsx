import { useQuery } from '@tanstack/react-query';
import { useOwnTexts } from '../../i18n/texts';
import { healthVi } from '../../i18n/vi/health';
import { Tag } from '../../parts/notice';
import { Page } from '../../parts/page';

async function answers(path: string): Promise<boolean> {
  try {
    return (await fetch(path)).ok;
  } catch {
    return false;
  }
}

/** Whether the program runs and its store answers (tình trạng); asked again every ten seconds. */
export default function HealthPage() {
  const t = useOwnTexts('health', healthVi);
  const health = useQuery({
    queryKey: ['health'],
    queryFn: async () => ({ runs: await answers('/healthz'), isReady: await answers('/readyz') }),
    refetchInterval: 10_000,
  });
  const rows = [
    { label: t.program, isGood: health.data?.runs },
    { label: t.store, isGood: health.data?.isReady },
  ];
  return (
    <Page title={t.title} lead={t.lead} isNarrow>
      <dl className="facts" aria-live="polite">
        {rows.map(({ label, isGood }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {isGood === undefined ? (
                <Tag kind="wait">{t.asking}</Tag>
              ) : (
                <Tag kind={isGood ? 'good' : 'bad'}>{isGood ? t.good : t.bad}</Tag>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {health.data !== undefined && !(health.data.runs && health.data.isReady) ? <p>{t.whatToDo}</p> : null}
      <button
        type="button"
        className="button"
        onClick={() => {
          void health.refetch();
        }}
      >
        {t.again}
      </button>
    </Page>
  );
}
