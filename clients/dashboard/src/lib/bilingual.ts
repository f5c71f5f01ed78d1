import { usePreferences, type Language } from './preferences';

const between = ' · ';

/** The hub writes "中文 · English" where it cannot know the reader's language; this gives the half that the reader chose. */
export function inLanguage(text: string, language: Language): string {
  const at = text.indexOf(between);
  if (at < 0) return text;
  return language === 'zh' ? text.slice(0, at) : text.slice(at + between.length);
}

export function useBilingual() {
  const { language } = usePreferences();
  return (text: string) => inLanguage(text, language);
}
