// nonAggression: all parties of the pact make no incursion on each other, support none, pay none who made one (rules 6.1).
export interface NonAggressionClause {
  readonly kind: 'nonAggression';
}
