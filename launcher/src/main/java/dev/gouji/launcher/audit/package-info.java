/** Asks running services whether their records of changes are whole. */
package dev.gouji.launcher.audit;
