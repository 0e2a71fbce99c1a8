// The arithmetic of the report. Lists may hold undefined, which was not measured and is left out; of an empty list nothing is known (undefined).

export const median = (values) => quantile(values, 0.5);

/** The value that so large a share of the values does not exceed; between the two in the middle their mean for the median of an even number. */
export function quantile(values, share) {
  const sorted = known(values).sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length / 2;
  if (share === 0.5 && Number.isInteger(middle)) return (sorted[middle - 1] + sorted[middle]) / 2;
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The smallest and the largest value. */
export function spread(values) {
  const numbers = known(values);
  return numbers.length === 0 ? undefined : [Math.min(...numbers), Math.max(...numbers)];
}

/** The exponent k of the power of the size, size^k, that is nearest to the values (least squares of the logarithms); 1 is linear, 2 a square. */
export function growthExponent(points) {
  const logarithms = points.filter(([size, value]) => size > 0 && value > 0).map(([size, value]) => [Math.log(size), Math.log(value)]);
  if (logarithms.length < 2) return undefined;
  const mean = (index) => logarithms.reduce((sum, point) => sum + point[index], 0) / logarithms.length;
  const [meanSize, meanValue] = [mean(0), mean(1)];
  const covariance = logarithms.reduce((sum, [size, value]) => sum + (size - meanSize) * (value - meanValue), 0);
  const variance = logarithms.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
  return variance === 0 ? undefined : covariance / variance;
}

const known = (values) => values.filter((value) => Number.isFinite(value));
