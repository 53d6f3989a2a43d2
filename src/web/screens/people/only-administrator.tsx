import { useOfficeTexts } from '../../i18n/office';
import { Notice } from '../../parts/notice';
import { useAdministrators } from './administrators';

/** Says what one administrator alone risks, and how to name the second; nothing once there are two. */
export function OnlyAdministrator() {
  const { people: o } = useOfficeTexts();
  if (useAdministrators(true) !== 1) return null;
  return (
    <Notice kind="warning">
      <p>
        <strong>{o.onlyOne}</strong>
      </p>
      <p>{o.onlyOneRisk}</p>
      <p>{o.onlyOneHow}</p>
    </Notice>
  );
}
