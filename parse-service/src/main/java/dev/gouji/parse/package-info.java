/** The service: raw documents in, reports and refusals out. Everything below this package is plain code. */
package dev.gouji.parse;
