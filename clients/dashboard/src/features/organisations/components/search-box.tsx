import { AutoComplete, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '@/lib/texts/use-texts';
import { useSearch, type SearchHit } from '../api/search';

/** Finds anything by name or code; choosing a hit opens the organisation it belongs to. */
export function SearchBox() {
  const { search: texts, status } = useTexts();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const hits = useSearch(useDeferredValue(text.trim()));
  const options = (hits.data ?? []).flatMap((hit) => toOption(hit) ?? []);
  return (
    <AutoComplete
      className="search-box"
      value={text}
      onChange={setText}
      options={options}
      onSelect={(_value, option) => {
        setText('');
        void navigate(option.to);
      }}
      notFoundContent={
        text.trim() === '' ? null : hits.isError ? status.failed : hits.isPending ? status.loading : texts.none
      }
    >
      <Input.Search aria-label={texts.label} placeholder={texts.hint} allowClear />
    </AutoComplete>
  );
}

function toOption(hit: SearchHit) {
  const place = placeOf(hit);
  if (!place) return null;
  return {
    value: hit.id,
    to: place.to,
    label: (
      <div className="search-hit">
        <span>{hit.name}</span>
        <small>{place.path}</small>
      </div>
    ),
  };
}

function placeOf(hit: SearchHit): { path: string; to: string } | null {
  switch (hit.__typename) {
    case 'Organisation':
      return { path: hit.ancestors.map(({ name, shortName }) => shortName ?? name).join(' / '), to: `/org/${hit.id}` };
    case 'Member':
      return {
        path: hit.memberOf.name,
        to: `/org/${hit.memberOf.id}?tab=members&name=${encodeURIComponent(hit.name)}`,
      };
    case 'Grid':
      return hit.responsibleOrganisation
        ? { path: hit.responsibleOrganisation.name, to: `/org/${hit.responsibleOrganisation.id}?tab=grids` }
        : null;
    case 'Venue':
      return hit.owner ? { path: hit.owner.name, to: `/org/${hit.owner.id}?tab=venues` } : null;
    default:
      return null;
  }
}
