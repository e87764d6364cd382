interface TokenOfTable {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

export function toDesignTokens(tokens: readonly TokenOfTable[]): unknown;
export function toCss(tokens: readonly TokenOfTable[]): string;
