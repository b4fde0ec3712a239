/** What the views cost on a country's reports: rebuilding them, asking for them, saving them as files. */
package dev.gouji.benchmarks.views;
