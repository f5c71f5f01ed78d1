import { expect, test } from 'vitest';
import { memberFilterOf } from './member-filter';

const today = new Date('2026-06-15T12:00:00Z');
const goodStanding = { membershipState: { in: ['NORMAL', 'RESTORED'] } };

test.each([
  ['stage=FULL', { stage: { eq: 'FULL' }, ...goodStanding }],
  ['stage=COUNTED', { stage: { in: ['FULL', 'PROBATIONARY'] }, ...goodStanding }],
  ['stage=ACTIVIST', { stage: { eq: 'ACTIVIST' } }],
  ['sex=FEMALE&name=王', { sex: { eq: 'FEMALE' }, name: { contains: '王' } }],
  ['education=21', { education: { code: { eq: '21' } } }],
  ['education=', { education: { isNull: true } }],
  ['age=36-40', { birthDate: { lte: '1990-06-15', gt: '1985-06-15' } }],
  ['age=71-', { birthDate: { lte: '1955-06-15' } }],
  ['age=', { birthDate: { isNull: true } }],
  ['joined=2002-11-01/2012-10-31', { joinedOn: { gte: '2002-11-01', lte: '2012-10-31' } }],
  ['joined=/1937-07-06', { joinedOn: { lte: '1937-07-06' } }],
  ['joined=2012-11-01/', { joinedOn: { gte: '2012-11-01' } }],
  ['missing=birthDate', { birthDate: { isNull: true } }],
])('The address %s becomes a filter of the schema', (address, expected) => {
  expect(memberFilterOf(new URLSearchParams(address), today)).toEqual(expected);
});

test.each(['stage=KING&own=', 'age=old', 'joined=2012', 'missing=idNumber', 'tab=members'])(
  'The address %s asks for nothing',
  (address) => {
    expect(memberFilterOf(new URLSearchParams(address), today)).toBeNull();
  },
);
