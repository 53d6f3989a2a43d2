import { useDeviceTexts } from '../../i18n/device';
import { Page } from '../../parts/page';
import { Link } from '../../router';

/** What a device of the Council shows at every address but the sheets it was opened for. */
export default function DeviceHome({ sheets }: { readonly sheets: `/${string}` }) {
  const d = useDeviceTexts();
  return (
    <Page title={d.enterTitle} isNarrow lead={d.elsewhere}>
      <p>
        <Link className="button primary" to={sheets}>
          {d.toSheets}
        </Link>
      </p>
    </Page>
  );
}
