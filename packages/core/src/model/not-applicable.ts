import { type Sentence, SourceError } from '../messages/sentence.ts';

/** What a formula says where its indicator has nothing to say, and why. */
export class NotApplicable extends SourceError {}

/**
 * Leave a formula where the indicator says nothing of such a place: the value is then missing
 * with the code `not-applicable`, and a clause on each county asks nothing of that county.
 *
 * @param reason what about the place takes it out, such as its size
 * @throws {NotApplicable} always
 */
export function notApplicable(reason: Sentence): never {
  throw new NotApplicable(reason);
}
