/** Tables for terminals. */
package dev.gouji.launcher.table;
