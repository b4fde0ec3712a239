/** Whose report: from an organ's name to its division, kind and level. Knows names and tables, no documents. */
package dev.gouji.parse.organ;
