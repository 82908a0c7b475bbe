import { contractMessages } from '../messages/contract.ts';
import { SourceError } from '../messages/sentence.ts';
import type { Dataset } from '../model/define-dataset.ts';
import { fieldText } from '../model/field-rules.ts';
import type { RowsInput } from './table-input.ts';

/**
 * The texts of one plain row, in the order of the dataset's fields; null where a cell is empty.
 *
 * @throws {SourceError} if a value is neither text, number nor flag, naming the cell
 */
export function rowTexts(dataset: Dataset, input: RowsInput, index: number): (string | null)[] {
  const row = input.rows[index] ?? {};
  return dataset.fields.map(({ name }) => {
    try {
      return fieldText(row[name]);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const problem = contractMessages.violation(
        input.address(index),
        name,
        String(row[name]),
        contractMessages.notStorable(),
      );
      throw new SourceError(contractMessages.refused(dataset.id, [problem], 0));
    }
  });
}
