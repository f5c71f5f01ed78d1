export interface Frame {
  longitude: { min: number; max: number };
  latitude: { min: number; max: number };
}

/**
 * The part of the world to draw, with the points inside and the shape of the picture: at this latitude a degree of longitude is
 * shorter than one of latitude, and without that the map would look stretched.
 */
export function frameAround(points: readonly { longitude: number; latitude: number }[], widthToHeight: number): Frame {
  const longitudes = points.map(({ longitude }) => longitude);
  const latitudes = points.map(({ latitude }) => latitude);
  const centre = { longitude: middle(longitudes), latitude: middle(latitudes) };
  const shrink = Math.cos((centre.latitude * Math.PI) / 180);
  const margin = 1.15;
  const least = 0.005;
  const height = Math.max(span(latitudes), (span(longitudes) * shrink) / widthToHeight, least) * margin;
  const width = (height * widthToHeight) / shrink;
  return {
    longitude: { min: centre.longitude - width / 2, max: centre.longitude + width / 2 },
    latitude: { min: centre.latitude - height / 2, max: centre.latitude + height / 2 },
  };
}

const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const middle = (values: readonly number[]) => (Math.max(...values) + Math.min(...values)) / 2;
