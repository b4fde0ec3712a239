/**
 * Rules that an office writes for itself, in CEL over the identifiers of the forms: model, compiler, and the adapter that
 * makes an ordinary rule of one. Knows neither broker nor database.
 */
package dev.gouji.validate.office;
