/** Bytes that nobody meant, into every decoder. {@code .ci/fuzz} searches; the plain run repeats what was ever found. */
package dev.gouji.parse.fuzz;
