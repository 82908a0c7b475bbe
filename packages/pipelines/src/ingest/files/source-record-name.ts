/** The name of the source record in a folder. */
export const sourceRecordName = 'source.yaml';
