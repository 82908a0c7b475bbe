type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((line) => typeof line === 'string'));
const isCount = (value: unknown) =>
  value === null || (Number.isInteger(value) && Number(value) >= 0);

function outputFaults(output: unknown, at: string): string[] {
  if (!isObject(output)) return [`${at} is no object`];
  const faults: string[] = [];
  const keys = Object.keys(output).sort().join();
  if (output.output_type !== 'display_data') faults.push(`${at} is no display_data`);
  if (keys !== 'data,metadata,output_type') faults.push(`${at} has the fields ${keys}`);
  if (!isObject(output.metadata)) faults.push(`${at} has no metadata`);
  for (const [mime, data] of Object.entries(isObject(output.data) ? output.data : {}))
    if (!/^application\/(?:.*\+)?json$/u.test(mime) && !isText(data))
      faults.push(`${at} holds ${mime} that is no text`);
  return faults;
}

const fieldsOf: Readonly<Record<string, string>> = {
  markdown: 'cell_type,id,metadata,source',
  code: 'cell_type,execution_count,id,metadata,outputs,source',
};

function cellFaults(cell: unknown, at: string): string[] {
  if (!isObject(cell)) return [`${at} is no object`];
  const faults: string[] = [];
  const keys = Object.keys(cell).sort().join();
  if (keys !== fieldsOf[String(cell.cell_type)]) faults.push(`${at} has the fields ${keys}`);
  if (typeof cell.id !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/u.test(cell.id))
    faults.push(`${at} has the id ${String(cell.id)}`);
  if (!isObject(cell.metadata)) faults.push(`${at} has no metadata`);
  if (!isText(cell.source)) faults.push(`${at} has no source`);
  if (cell.cell_type !== 'code') return faults;
  if (!isCount(cell.execution_count)) faults.push(`${at} counts ${String(cell.execution_count)}`);
  const outputs = Array.isArray(cell.outputs) ? cell.outputs : [null];
  return [...faults, ...outputs.flatMap((output, index) => outputFaults(output, `${at}.${index}`))];
}

/**
 * What in a notebook is against nbformat 4.5, by the rules of its schema for the kinds of cells
 * and outputs that reports have, and against the further rule that ids are unique.
 */
export function nbformatFaults(notebook: unknown): string[] {
  if (!isObject(notebook)) return ['no object'];
  const faults: string[] = [];
  const keys = Object.keys(notebook).sort().join();
  if (keys !== 'cells,metadata,nbformat,nbformat_minor') faults.push(`the fields ${keys}`);
  if (notebook.nbformat !== 4 || notebook.nbformat_minor !== 5) faults.push('another version');
  const metadata = isObject(notebook.metadata) ? notebook.metadata : {};
  const { kernelspec, language_info: language } = metadata;
  if (!isObject(kernelspec) || !isText(kernelspec.name) || !isText(kernelspec.display_name))
    faults.push('no kernelspec');
  if (!isObject(language) || !isText(language.name)) faults.push('no language_info');
  const cells = Array.isArray(notebook.cells) ? notebook.cells : [null];
  const ids = cells.map((cell) => (isObject(cell) ? cell.id : null));
  if (new Set(ids).size < ids.length) faults.push('an id twice');
  return [...faults, ...cells.flatMap((cell, index) => cellFaults(cell, String(index)))];
}
