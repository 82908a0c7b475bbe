export { DefinitionError, type Language, type Sentence, SourceError } from './messages/sentence.ts';
