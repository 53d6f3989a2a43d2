import { useDeviceTexts } from '../../i18n/device';
import { Dialog } from '../../parts/dialog';

interface PassSlipProps {
  readonly codes: { readonly code: string; readonly pin: string; readonly qrCode: string };
  readonly name: string;
  /** Title of the round. */
  readonly title: string;
  readonly onClose: () => void;
}

/** Code and PIN of one member, this once: on a slip that is printed alone. */
export function PassSlip({ codes: { code, pin, qrCode }, name, title, onClose }: PassSlipProps) {
  const d = useDeviceTexts();
  return (
    <Dialog title={d.slipTitle} onClose={onClose}>
      <p className="notice warning" role="alert">
        {d.slipOnce}
      </p>
      <div className="pass-slip">
        <p>
          {d.slipFor} <strong>{name}</strong>
        </p>
        <p>{title}</p>
        <img className="qr" src={qrCode} alt={d.qrAlt} width="220" height="220" />
        <dl>
          <dt>{d.code}</dt>
          <dd>
            <code className="pass-code">{code}</code>
          </dd>
          <dt>{d.pin}</dt>
          <dd>
            <code className="pass-pin">{pin}</code>
          </dd>
        </dl>
        <p>{d.slipHow}</p>
        <p>{d.slipKeep}</p>
      </div>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {d.print}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {d.close}
        </button>
      </div>
    </Dialog>
  );
}
