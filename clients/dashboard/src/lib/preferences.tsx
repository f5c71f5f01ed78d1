import { createContext, use, useEffect, useState, type ReactNode } from 'react';

export type Language = 'zh' | 'en';
export type Appearance = 'light' | 'dark';

interface Preferences {
  language: Language;
  appearance: Appearance;
  setLanguage(language: Language): void;
  setAppearance(appearance: Appearance): void;
}

const PreferencesContext = createContext<Preferences | null>(null);

/** Language (Chinese unless chosen otherwise) and appearance (the system's unless chosen otherwise), kept in this browser. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useStored<Language>('partyhub.language', ['zh', 'en'], () => 'zh');
  const [appearance, setAppearance] = useStored<Appearance>('partyhub.appearance', ['light', 'dark'], systemAppearance);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);

  return (
    <PreferencesContext value={{ language, appearance, setLanguage, setAppearance }}>{children}</PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences: no PreferencesProvider above');
  return preferences;
}

function systemAppearance(): Appearance {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function useStored<T extends string>(key: string, values: readonly T[], initial: () => T) {
  const [value, setValue] = useState<T>(() => values.find((each) => each === localStorage.getItem(key)) ?? initial());
  const store = (next: T) => {
    localStorage.setItem(key, next);
    setValue(next);
  };
  return [value, store] as const;
}
