import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What a document is made of: its template, and the files that the template reads. */
export interface TypstInput {
  readonly template: string;
  /** Contents by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly fonts: readonly Buffer[];
}

/** A folder that is nowhere: the template reads only the files that it is given. */
const nowhere = '/report';

function compiler({ files, fonts }: TypstInput): NodeCompiler {
  const made = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: [...fonts] }] });
  for (const [name, content] of files) made.mapShadow(`${nowhere}/${name}`, content);
  return made;
}

/**
 * Set a document with Typst, in this process and without the network. The same input gives the
 * same bytes: no date is written, and no font of the machine is asked for.
 *
 * @param standard a PDF standard to check and declare, such as `ua-1`
 * @throws {Error} with what Typst says, if it says anything
 */
export function compilePdf(input: TypstInput, standard?: string): Buffer {
  const typst = compiler(input);
  const compiled = typst.compile({ mainFileContent: input.template });
  const said = compiled.takeDiagnostics();
  if (said) throw new Error(`Typst: ${JSON.stringify(said.shortDiagnostics)}`);
  const document = compiled.result;
  if (!document) throw new Error('Typst gave no document');
  const pdf = typst.pdf(document, standard === undefined ? {} : { pdfStandard: standard });
  typst.evictCache(0);
  return pdf;
}
