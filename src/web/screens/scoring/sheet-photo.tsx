import { useQuery } from '@tanstack/react-query';
import { SheetPhoto as SheetPhotoQuery } from '../../generated/operations';
import { useScoringTexts } from '../../i18n/scoring';
import { Notice } from '../../parts/notice';
import { send } from '../../send';
import { shownInstant } from '../../text/day';

/** The photograph of the member's own signed sheet, beside which they type its marks again (BR-47). */
export default function SheetPhoto({ id, version }: { readonly id: string; readonly version: number }) {
  const s = useScoringTexts();
  const { data } = useQuery({
    queryKey: ['my-sheets', 'photo', id, version],
    queryFn: () => send(SheetPhotoQuery, { id }),
  });
  if (data === undefined) return null;
  const photo = data.node != null && 'photo' in data.node ? data.node.photo : null;
  if (photo === null) return <Notice kind="info">{s.noPhoto}</Notice>;
  const address = `/files/${photo.fileId}`;
  return (
    <figure className="card sheet-photo">
      <figcaption>{s.photoOf(shownInstant(photo.addedAt))}</figcaption>
      {photo.isPicture ? <img src={address} alt={s.photoAlt} /> : null}
      <p>
        <a className="button" href={address} download>
          {s.openPhoto}
        </a>
      </p>
    </figure>
  );
}
