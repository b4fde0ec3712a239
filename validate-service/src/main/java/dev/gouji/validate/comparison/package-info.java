/** Who is compared with whom: an organ with its peers, a government with its members. Knows neither broker nor database. */
package dev.gouji.validate.comparison;
