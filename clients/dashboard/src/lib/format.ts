import { usePreferences, type Language } from './preferences';

const locale = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB');

export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(locale(language));
}

export function formatDateTime(value: string, language: Language): string {
  return new Date(value).toLocaleString(locale(language), { dateStyle: 'medium', timeStyle: 'short' });
}

/** Numbers and moments in the chosen language; partial dates ("2012-05") are shown as they are, with the precision they have. */
export function useFormat() {
  const { language } = usePreferences();
  return {
    number: (value: number) => formatNumber(value, language),
    dateTime: (value: string) => formatDateTime(value, language),
    code: (code: { name: string; nameEn?: string | null } | null | undefined) =>
      code ? (language === 'en' ? (code.nameEn ?? code.name) : code.name) : '',
  };
}
