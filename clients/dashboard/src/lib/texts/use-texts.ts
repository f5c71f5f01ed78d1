import { usePreferences } from '../preferences';
import { en } from './en';
import { zh, type Texts } from './zh';

/** The words of the page in the chosen language. */
export function useTexts(): Texts {
  return usePreferences().language === 'zh' ? zh : en;
}
