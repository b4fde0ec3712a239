/** Tables that lost their lines and cells in extraction: running text becomes rows again, runs of digits numbers. */
package dev.gouji.parse.flat;
