/** One case to learn from: feature values, the first of them the bias. */
export interface Example {
  readonly values: readonly number[];
  readonly positive: boolean;
}

const ROUNDS = 4000;
const RATE = 0.5;
/** L2 penalty on every weight but the bias: a hundred articles cannot support more. */
const PENALTY = 0.001;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** Logistic regression by gradient descent; the same examples always give the same weights, in their order. */
export function train(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.values.length ?? 0;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Array.from({ length: size }, () => 0);
    for (const { values, positive } of examples) {
      const miss = logistic(product(values, weights)) - (positive ? 1 : 0);
      values.forEach((value, index) => {
        slope[index] = (slope[index] ?? 0) + (miss * value) / examples.length;
      });
    }
    weights = weights.map(
      (weight, index) => weight - RATE * ((slope[index] ?? 0) + (index > 0 ? PENALTY * weight : 0)),
    );
  }
  return weights;
}

/** How weights do on examples that they were not trained on: each fold is judged by weights from the others. */
export function crossValidate(
  examples: readonly Example[],
  folds: number,
  learn: (examples: readonly Example[]) => readonly number[] = train,
): { readonly wrong: number; readonly loss: number } {
  let wrong = 0;
  let loss = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(examples.filter((_, index) => index % folds !== fold));
    for (const { values, positive } of examples.filter((_, index) => index % folds === fold)) {
      const chance = logistic(product(values, weights));
      if (chance >= 0.5 !== positive) wrong++;
      loss -= Math.log(Math.max(1e-9, positive ? chance : 1 - chance)) / examples.length;
    }
  }
  return { wrong, loss };
}
