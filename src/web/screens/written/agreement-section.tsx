import { useQuery } from '@tanstack/react-query';
import { MarkersAgreement, type MarkersAgreementQuery } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { FaultNotice, Waiting } from '../../parts/notice';
import { send } from '../../send';

type Agreement = NonNullable<NonNullable<MarkersAgreementQuery['round']>['markingAgreement']>;
type Figure = Agreement['kappa'];

/** How far markers agree, once no mark can change any more; nothing for whom it is not. */
export default function AgreementSection({ roundId }: { readonly roundId: string }) {
  const w = useWrittenTexts();
  const query = useQuery({
    queryKey: ['written', roundId, 'agreement'],
    queryFn: () => send(MarkersAgreement, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const agreement = query.data.round?.markingAgreement ?? null;
  if (agreement === null) return null;
  return (
    <section className="card" aria-labelledby="agreement">
      <h2 id="agreement">{w.agreement.title}</h2>
      <p className="hint">{w.agreement.what}</p>
      <p>{w.agreement.scripts(agreement.scripts)}</p>
      <dl className="facts">
        <Coefficient name={w.agreement.intraclass} figure={agreement.intraclass} />
        <Coefficient name={w.agreement.kappa} figure={agreement.kappa} />
      </dl>
      <MarkerTable markers={agreement.markers} />
      <p className="hint">{w.agreement.order}</p>
    </section>
  );
}

function Coefficient({ name, figure }: { readonly name: string; readonly figure: Figure }) {
  const w = useWrittenTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{figure.value ?? w.agreement.unknown}</strong>
        <p className="hint">{figure.sentence}</p>
      </dd>
    </div>
  );
}

function MarkerTable({ markers }: Pick<Agreement, 'markers'>) {
  const w = useWrittenTexts();
  const { marker, count, severity, drift } = w.agreement;
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{marker}</th>
          <th scope="col" className="figure">
            {count}
          </th>
          <th scope="col">{severity}</th>
          <th scope="col">{drift}</th>
        </tr>
      </thead>
      <tbody>
        {markers.map((one) => (
          <tr key={one.name}>
            <th scope="row" data-label={marker}>
              {one.name}
            </th>
            <td className="figure" data-label={count}>
              {one.scripts}
            </td>
            <td data-label={severity}>
              <Told figure={one.severity} />
            </td>
            <td data-label={drift}>
              <Told figure={one.drift} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({ figure }: { readonly figure: Figure }) {
  return (
    <>
      {figure.value === null ? null : <strong>{figure.value}</strong>}
      <p className="hint">{figure.sentence}</p>
    </>
  );
}
