import { expect, test } from 'vitest';
import { localAddress } from './local-address';

test.each([
  ['/org/1?tab=members', '/org/1?tab=members'],
  ['/graphql', '/graphql'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [null, '/'],
])('After the sign-in %s leads to %s', (asked, expected) => {
  expect(localAddress(asked)).toBe(expected);
});
