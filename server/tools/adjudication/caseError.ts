// A refusal of one case or one map of the adjudicate command: a stable code and a sentence for the person at the terminal.

export type CaseErrorCode =
  | 'malformedJson'
  | 'malformedCase'
  | 'malformedMap'
  | 'oneWayBorder'
  | 'unknownProvince'
  | 'unknownCoast'
  | 'coastNeeded'
  | 'twoUnitsInProvince'
  | 'duplicateOrder';

export class CaseError extends Error {
  readonly code: CaseErrorCode;

  constructor(code: CaseErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
