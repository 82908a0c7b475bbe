export { assessmentMessages } from './assessment.ts';
export { cliMessages } from './cli.ts';
export { contractMessages, describeAddress, type RowAddress } from './contract.ts';
export { framesMessages } from './frames.ts';
export { indicatorMessages } from './indicator.ts';
export { ingestMessages } from './ingest.ts';
export { notebookMessages } from './notebook.ts';
export { numberMessages } from './number.ts';
export { placeMessages } from './places.ts';
