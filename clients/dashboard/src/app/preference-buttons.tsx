import { Button } from 'antd';
import { usePreferences } from '@/lib/preferences';
import { useTexts } from '@/lib/texts/use-texts';

export function PreferenceButtons() {
  const texts = useTexts();
  const { language, appearance, setLanguage, setAppearance } = usePreferences();
  return (
    <>
      <Button type="text" title={texts.languageHint} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {texts.language}
      </Button>
      <Button
        type="text"
        title={texts.appearanceHint}
        onClick={() => setAppearance(appearance === 'dark' ? 'light' : 'dark')}
      >
        {appearance === 'dark' ? texts.toLight : texts.toDark}
      </Button>
    </>
  );
}
