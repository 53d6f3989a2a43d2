import { useTemplatesTexts } from '../../i18n/templates';
import type { Preview } from './template-data';
import { useBlobAddress } from './use-preview';

/** The words in print: in the page where there is room, and as a file everywhere. */
export function PreviewPane({ preview }: { readonly preview: Preview | null }) {
  const s = useTemplatesTexts();
  const address = useBlobAddress(preview?.ok === true ? preview.pdf : null);
  return (
    <section className="preview" aria-label={s.preview}>
      <h2>{s.preview}</h2>
      {preview?.ok !== true || address === null ? null : (
        <>
          <p className="hint">{preview.isReal ? s.previewReal : s.previewInvented}</p>
          <iframe title={s.preview} src={`${address}#toolbar=0&navpanes=0`} />
          <div className="actions">
            <a className="button" href={address} download="xem-truoc.pdf">
              {s.openPreview}
            </a>
          </div>
        </>
      )}
    </section>
  );
}
