// The horn scroll as a rule: one a panel.
export const HornRule = () => <div class="rule-horn" aria-hidden="true" />;
