import { expect, test } from 'vitest';
import { checksOn, scoreOf, urgencyOf, type Finding } from './checks';

const checks = checksOn(new Date('2026-06-15T12:00:00Z'));
const finding = (index: number, failing: number, total: number): Finding => {
  const check = checks[index];
  if (!check) throw new Error(`no check ${index}`);
  return { check, failing, total };
};

test('Each check is there once', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

test('Nothing failing is a score of 100, everything failing one of 0', () => {
  expect(scoreOf(checks.map((_, index) => finding(index, 0, 10)))).toBe(100);
  expect(scoreOf(checks.map((_, index) => finding(index, 10, 10)))).toBeCloseTo(0);
});

test('A heavy check takes more from the score than a light one', () => {
  const heavy = checks.findIndex(({ weight }) => weight === 3);
  const light = checks.findIndex(({ weight }) => weight === 1);
  expect(scoreOf([finding(heavy, 5, 10), finding(light, 0, 10)])).toBeCloseTo(62.5);
  expect(urgencyOf(finding(heavy, 5, 10))).toBeGreaterThan(urgencyOf(finding(light, 9, 10)));
});

test('A data set without records is not judged', () => {
  expect(scoreOf([finding(0, 0, 0)])).toBeNull();
});

test('Days are counted from the day of the report', () => {
  expect(checks.find(({ id }) => id === 'memberProbation')?.where).toMatchObject({ joinedOn: { lt: '2025-04-16' } });
  expect(checks.find(({ id }) => id === 'organisationOverdue')?.where).toEqual({ termEnd: { lt: '2026-06-15' } });
});
