/** Made-up reports for benchmarks and tests. Plain Java; every word is our own. */
package dev.gouji.launcher.bench;
