/** What can go wrong with a document on its way in, and what a person can do about it. Plain Java. */
package dev.gouji.ingest.problem;
