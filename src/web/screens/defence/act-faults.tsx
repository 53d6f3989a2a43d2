import type { Act } from '../../act';
import { FaultNotice } from '../../parts/notice';

/** Why an act of a single button was not done. */
export function ActFaults({ act: { errors, fault } }: { readonly act: Pick<Act<never>, 'errors' | 'fault'> }) {
  return (
    <>
      <FaultNotice fault={fault} />
      {errors.length === 0 ? null : (
        <div className="notice error" role="alert">
          {errors.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </>
  );
}
