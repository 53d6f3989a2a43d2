import { useOwnTexts } from './texts';
import { dataRequestsVi, type DataRequestTexts } from './vi/data-requests';

/** Texts of requests about one's own data. */
export function useDataRequestTexts(): DataRequestTexts {
  return useOwnTexts('dataRequests', dataRequestsVi);
}
