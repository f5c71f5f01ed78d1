import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { exampleTabs } from './examples/example-tabs';
import { hubFetch } from './hub-fetch';
import { resultsPlugin } from './results/results-plugin';
import { SignedOutNotice } from './signed-out-notice';

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: hubFetch });
const plugins = [HISTORY_PLUGIN, resultsPlugin];

export function Ide() {
  return (
    <>
      <SignedOutNotice />
      <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={exampleTabs} shouldPersistHeaders={false}>
        <GraphiQL.Logo>
          <a className="ide-logo" href="/" target="_top">
            PartyHub 查询
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}
