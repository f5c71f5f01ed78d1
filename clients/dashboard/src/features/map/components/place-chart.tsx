import { ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLabel, venueKindLabels } from '@/lib/enum-labels';
import { usePreferences } from '@/lib/preferences';
import type { Place } from '../api/get-places';
import { frameAround } from './projection';

register([ScatterChart, GridComponent, TooltipComponent, LegendComponent, DataZoomComponent, CanvasRenderer]);

/** The venues as points on a plain grid of degrees: no tile server, so it works without a network. Wheel and drag move and enlarge. */
export default function PlaceChart({ places, label }: { places: readonly Place[]; label: string }) {
  const element = useRef<HTMLDivElement>(null);
  const kindLabel = useLabel();
  const { appearance } = usePreferences();
  const kinds = groupBy(places, ({ kind }) => kindLabel(venueKindLabels, kind));

  useEffect(() => {
    if (!element.current) return;
    const chart = init(element.current, appearance === 'dark' ? 'dark' : undefined);
    const { clientWidth, clientHeight } = element.current;
    chart.setOption(optionsFor(kinds, places, clientWidth / Math.max(clientHeight, 1)));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  });

  return <div ref={element} className="place-chart" role="img" aria-label={label} />;
}

function optionsFor(
  kinds: ReadonlyMap<string, Place[]>,
  places: readonly Place[],
  widthToHeight: number,
): EChartsCoreOption {
  const frame = frameAround(
    places.flatMap(({ location }) => location ?? []),
    widthToHeight,
  );
  const axis = {
    type: 'value',
    splitLine: { lineStyle: { opacity: 0.4 } },
    axisLabel: { formatter: (value: number) => `${value.toFixed(2)}°` },
  };
  return {
    backgroundColor: 'transparent',
    animation: false,
    grid: { left: 60, right: 24, top: 44, bottom: 36 },
    legend: { type: 'scroll', top: 4 },
    // Drawn as text on the canvas: a name is never read as HTML.
    tooltip: { renderMode: 'richText', formatter: ({ data }: { data: { place: Place } }) => wordsOf(data.place) },
    xAxis: { ...axis, min: frame.longitude.min, max: frame.longitude.max },
    yAxis: { ...axis, min: frame.latitude.min, max: frame.latitude.max },
    dataZoom: [
      { type: 'inside', xAxisIndex: 0, filterMode: 'none' },
      { type: 'inside', yAxisIndex: 0, filterMode: 'none' },
    ],
    series: [...kinds].map(([name, members]) => ({
      name,
      type: 'scatter',
      symbolSize: 9,
      data: members.map((place) => ({ value: [place.location?.longitude, place.location?.latitude], place })),
    })),
  };
}

const wordsOf = ({ name, address }: Place) => (address ? `${name}\n${address}` : name);

function groupBy(places: readonly Place[], nameOf: (place: Place) => string): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const name = nameOf(place);
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  return groups;
}
