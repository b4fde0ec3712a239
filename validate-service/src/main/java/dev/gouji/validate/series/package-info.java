/**
 * The reports of one organ through the years: which one stands for a year, and what a newcomer means for the year after.
 * Knows the rule book; knows neither broker nor database.
 */
package dev.gouji.validate.series;
