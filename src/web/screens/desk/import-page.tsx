import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeskRound as DeskRoundQuery } from '../../generated/operations';
import { useDeskTexts } from '../../i18n/desk';
import { useImportsTexts } from '../../i18n/imports';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import type { DeskRound } from './desk-data';
import { ImportConfirm } from './import-confirm';
import type { ImportKind, Looked } from './import-data';
import { ImportHistory } from './import-history';
import { ImportPreview } from './import-preview';
import { ImportUpload } from './import-upload';

/** Bringing in a list, of applications on paper or of evaluations: upload, look, confirm; and taking a list back. */
export default function ImportPage({ kind }: { readonly kind: ImportKind }) {
  const i = useImportsTexts();
  const d = useDeskTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['desk', roundId], queryFn: () => send(DeskRoundQuery, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const lead = (
    <>
      <Link to={`/ky-thi/${round.id}/ho-so-du-tuyen`}>{i.back}</Link>. {i.of[kind].lead}
    </>
  );
  return (
    <Page title={i.of[kind].title} lead={lead}>
      {round.myRoles.includes('COUNCIL_SECRETARY') ? (
        <ImportDesk round={round} kind={kind} />
      ) : (
        <Notice kind="info">{d.notYours}</Notice>
      )}
    </Page>
  );
}

function ImportDesk({ round, kind }: { readonly round: DeskRound; readonly kind: ImportKind }) {
  const i = useImportsTexts();
  const client = useQueryClient();
  const [looked, setLooked] = useState<Looked | null>(null);
  const isOpen = round.state === 'REGISTRATION' || (kind === 'RATINGS' && round.state === 'SCREENING');
  const [said, setSaid] = useState<string | null>(null);
  const changed = async (sentence: string): Promise<void> => {
    setSaid(sentence);
    setLooked(null);
    await Promise.all(['desk-rows', 'imports'].map((name) => client.invalidateQueries({ queryKey: [name, round.id] })));
  };
  return (
    <>
      {said === null ? null : (
        <Notice kind="success" takesFocus>
          {said}
        </Notice>
      )}
      {isOpen ? (
        <ImportUpload
          roundId={round.id}
          kind={kind}
          onLooked={(next) => {
            setSaid(null);
            setLooked(next);
          }}
        />
      ) : (
        <Notice kind="info">{i.of[kind].notNow}</Notice>
      )}
      {looked === null ? null : (
        <div key={looked.fileId}>
          <ImportPreview roundId={round.id} looked={looked} />
          <ImportConfirm
            roundId={round.id}
            looked={looked}
            onDone={({ rowCount, fileName }) => changed(i.of[kind].done(rowCount, fileName))}
          />
        </div>
      )}
      <ImportHistory
        roundId={round.id}
        kind={kind}
        onUndone={({ rowCount }) => changed(i.of[kind].undoneNow(rowCount))}
      />
    </>
  );
}
