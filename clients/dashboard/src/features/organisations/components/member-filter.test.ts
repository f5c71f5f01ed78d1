import { expect, test } from 'vitest';
import { memberFilterOf } from './member-filter';

test('The address becomes a filter of the schema', () => {
  expect(memberFilterOf(new URLSearchParams('tab=members&stage=FULL&sex=FEMALE&name=王'))).toEqual({
    stage: { eq: 'FULL' },
    sex: { eq: 'FEMALE' },
    name: { contains: '王' },
  });
});

test('Values that the schema does not know ask for nothing', () => {
  expect(memberFilterOf(new URLSearchParams('stage=KING&own='))).toBeNull();
});
