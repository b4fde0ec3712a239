/**
 * The command line, and the four services as one application on one machine. The classes here know picocli, Quarkus and
 * the embedded servers; the packages below are plain Java.
 */
package dev.gouji.launcher;
