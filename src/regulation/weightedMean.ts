const VALUE_UNIT = 1_000_000;
const WEIGHT_UNIT = 1_000;

/**
 * A weighted mean that is the double nearest to the exact one. Decimal values (up to six decimals) and weights (up to three)
 * are summed as whole numbers, which doubles hold exactly, and divided once; other values, such as thirds, as they are.
 */
export class WeightedMean {
  private exactSum = 0;
  private exactWeight = 0;
  private isExact = true;
  private plainSum = 0;
  private plainWeight = 0;

  /** Takes one value with its weight, which is above 0. */
  add(value: number, weight: number): void {
    const units = Math.round(value * VALUE_UNIT);
    const weightUnits = Math.round(weight * WEIGHT_UNIT);
    this.exactSum += units * weightUnits;
    this.exactWeight += weightUnits;
    this.isExact = this.isExact && units / VALUE_UNIT === value && weightUnits / WEIGHT_UNIT === weight;
    this.plainSum += value * weight;
    this.plainWeight += weight;
  }

  /** The mean of what was taken; null while nothing was. */
  get value(): number | null {
    if (this.plainWeight === 0) return null;
    const divisor = this.exactWeight * VALUE_UNIT;
    if (this.isExact && this.exactSum <= Number.MAX_SAFE_INTEGER && divisor <= Number.MAX_SAFE_INTEGER) return this.exactSum / divisor;
    return this.plainSum / this.plainWeight;
  }
}
