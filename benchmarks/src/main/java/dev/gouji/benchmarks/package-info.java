/** JMH benchmarks; {@code ./gouji bench NAME} runs those whose name contains NAME. */
package dev.gouji.benchmarks;
