// mutualDefence: a right; an incursion on one partner opens casus foederis for the others and permits support over the border (rules 4.1, 4.2, 6.1).
export interface MutualDefenceClause {
  readonly kind: 'mutualDefence';
}
