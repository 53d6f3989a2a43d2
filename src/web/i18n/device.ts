import { useOwnTexts } from './texts';
import { deviceVi, type DeviceTexts } from './vi/device';

/** Texts of the devices of the Council. */
export function useDeviceTexts(): DeviceTexts {
  return useOwnTexts('device', deviceVi);
}
