import type { ThemeConfig } from 'antd';

/**
 * antd in the look of the rest: primary blue and never red, so that a focused box does not look like an error; every
 * grey at least 4.5:1 on white; borders 3:1; targets of 44 px.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b4f9e',
    colorLink: '#0b4f9e',
    colorError: '#b3140f',
    colorSuccess: '#1a6b2d',
    colorWarning: '#7a4a00',
    colorSuccessBg: '#ebf6ee',
    colorErrorBg: '#fdf0ef',
    colorWarningBg: '#fff6e0',
    colorText: '#1a1a1a',
    colorTextSecondary: '#4a4a4a',
    colorTextTertiary: '#5c5c5c',
    colorTextQuaternary: '#5c5c5c',
    colorTextPlaceholder: '#5c5c5c',
    colorTextDisabled: '#5c5c5c',
    colorTextDescription: '#5c5c5c',
    colorBorder: '#8c8c8c',
    colorIcon: '#4a4a4a',
    controlHeight: 48,
    controlHeightLG: 56,
    fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
    fontSize: 16,
    borderRadius: 6,
    controlOutline: '#ffd43b',
    controlOutlineWidth: 4,
  },
};
