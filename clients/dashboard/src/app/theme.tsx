import { ConfigProvider, theme, type ThemeConfig } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { usePreferences } from '@/lib/preferences';

const fontFamily = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

// The lighter greys of the component library fall short of the contrast that WCAG AA asks for.
const light: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    fontFamily,
    colorPrimary: '#b3261e',
    colorLink: '#9c1f18',
    colorInfo: '#1d5fa8',
    colorError: '#b42318',
    colorWarning: '#8a5a00',
    colorSuccess: '#2b7a1f',
    colorInfoBg: '#e8f1fb',
    colorErrorBg: '#fdeceb',
    colorWarningBg: '#fff4dc',
    colorSuccessBg: '#eaf6e7',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDescription: '#5c5c5c',
    colorTextTertiary: '#5c5c5c',
    colorTextQuaternary: '#6b6b6b',
  },
};

const dark: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    fontFamily,
    colorPrimary: '#e5695f',
    colorTextLightSolid: '#1b0a08',
    colorLink: '#ff9d94',
    colorInfo: '#5aa0e6',
    colorError: '#ff8f87',
    colorWarning: '#f0b64d',
    colorSuccess: '#7fd16f',
    colorTextPlaceholder: '#a3a3a3',
    colorTextDescription: '#b3b3b3',
    colorTextTertiary: '#b3b3b3',
    colorTextQuaternary: '#a3a3a3',
  },
};

export function Theme({ children }: { children: ReactNode }) {
  const { appearance, language } = usePreferences();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enGB} theme={appearance === 'dark' ? dark : light}>
      {children}
    </ConfigProvider>
  );
}
