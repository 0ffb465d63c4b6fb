// Everything that the almanac says, added when it is first opened. Over a match most of it is there already.
import { almanac } from '../../../shared/text/en/almanac.ts';
import { almanacClauses } from '../../../shared/text/en/almanacClauses.ts';
import { almanacConditions } from '../../../shared/text/en/almanacConditions.ts';
import { almanacRegion } from '../../../shared/text/en/almanacRegion.ts';
import { catalogue } from '../../../shared/text/en/catalogue.ts';
import { composer } from '../../../shared/text/en/composer.ts';
import { addWords } from '../../text/language.ts';

addWords({
  ...catalogue,
  ...composer,
  ...almanac,
  ...almanacClauses,
  ...almanacConditions,
  ...almanacRegion,
});
