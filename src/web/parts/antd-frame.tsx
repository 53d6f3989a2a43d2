import { ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import enUS from 'antd/locale/en_US';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/texts';
import { theme } from '../theme';

/** antd's parts in our look and the chosen language; only the administrator's and secretary's screens fetch them. */
export function AntdFrame({ children }: { readonly children: ReactNode }) {
  const { language } = useSpeech();
  return (
    <ConfigProvider locale={language === 'vi' ? viVN : enUS} theme={theme}>
      {children}
    </ConfigProvider>
  );
}
