/** Which reports resemble one another, without comparing all pairs. Knows neither broker nor database. */
package dev.gouji.validate.likeness;
