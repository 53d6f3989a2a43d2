import { useOwnTexts } from './texts';
import { incidentVi, type IncidentTexts } from './vi/incident';

/** Texts of incidents while candidates defend. */
export function useIncidentTexts(): IncidentTexts {
  return useOwnTexts('incident', incidentVi);
}
