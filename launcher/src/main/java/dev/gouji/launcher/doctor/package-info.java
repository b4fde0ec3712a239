/** Whether this machine has what Gouji needs. */
package dev.gouji.launcher.doctor;
