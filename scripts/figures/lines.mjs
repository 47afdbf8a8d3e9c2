/** One figure that must not be above its limit; what else was measured stands behind it. */
export const atMost = (name, value, unit, limit, beside) =>
  console.log(
    `${value <= limit ? 'ok  ' : 'OVER'} ${name.padEnd(52)} ${value.toFixed(1).padStart(7)} ${unit}  (limit ${limit} ${unit}${beside ? `; ${beside}` : ''})`,
  );

/** One figure that must not be below its limit; what it was counted from stands behind it. */
export const atLeast = (name, value, unit, limit, counted) =>
  console.log(
    `${value >= limit ? 'ok  ' : 'LOW '} ${name.padEnd(52)} ${value.toFixed(2).padStart(7)} ${unit}  (at least ${limit} ${unit}; ${counted})`,
  );
