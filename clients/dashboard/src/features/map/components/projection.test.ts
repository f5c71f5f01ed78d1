import { expect, test } from 'vitest';
import { frameAround } from './projection';

test('All points are inside, and a degree keeps its true proportion', () => {
  const points = [
    { longitude: 119.9, latitude: 30 },
    { longitude: 120.1, latitude: 30.05 },
  ];
  const { longitude, latitude } = frameAround(points, 2);
  for (const point of points) {
    expect(point.longitude).toBeGreaterThan(longitude.min);
    expect(point.longitude).toBeLessThan(longitude.max);
    expect(point.latitude).toBeGreaterThan(latitude.min);
    expect(point.latitude).toBeLessThan(latitude.max);
  }
  const width = (longitude.max - longitude.min) * Math.cos((30.025 * Math.PI) / 180);
  expect(width / (latitude.max - latitude.min)).toBeCloseTo(2);
});

test('A single point gets a neighbourhood', () => {
  const { latitude } = frameAround([{ longitude: 120, latitude: 30 }], 1.5);
  expect(latitude.max - latitude.min).toBeGreaterThan(0.004);
});
