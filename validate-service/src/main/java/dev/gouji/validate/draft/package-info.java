/** Drafts that were checked, and how they are told to programs. Knows neither broker nor database. */
package dev.gouji.validate.draft;
