import gridsAndVenues from './grids-and-venues.graphql?raw';
import importBatches from './import-batches.graphql?raw';
import members from './members.graphql?raw';
import organisations from './organisations.graphql?raw';
import threeLevels from './three-levels.graphql?raw';

/** What a first visitor finds: questions in Chinese that run on their own data. A test checks them against schema.graphql. */
export const exampleTabs = [organisations, threeLevels, members, gridsAndVenues, importBatches].map((query) => ({ query }));
