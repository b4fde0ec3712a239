/** Whether records of changes are whole: those of running services, and those in files that were taken out of them. */
package dev.gouji.launcher.audit;
