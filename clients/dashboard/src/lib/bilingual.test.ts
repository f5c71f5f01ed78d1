import { expect, test } from 'vitest';
import { inLanguage } from './bilingual';

test.each([
  ['校验码不符。 · The check digit is wrong.', 'zh', '校验码不符。'],
  ['校验码不符。 · The check digit is wrong.', 'en', 'The check digit is wrong.'],
  ['只有中文', 'en', '只有中文'],
  ['甲 · A · B', 'en', 'A · B'],
] as const)('%s in %s is %s', (text, language, expected) => {
  expect(inLanguage(text, language)).toBe(expected);
});
